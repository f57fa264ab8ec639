/** Runs in the pane's frame before office.js: makes the frame look like Excel's web view. */
import { installBridge, type ClientWindow } from '../protocol/install-bridge';
import { HOSTS, type WindowWithHosts } from './hosts';

const hosted = (window.parent as WindowWithHosts)[HOSTS]?.get(window.name);
if (hosted) installBridge(window as Window & ClientWindow, hosted.host, hosted.shell);
