import { value, type Members, type Outcome } from '../protocol/member';

const nothing = (): Outcome => undefined;

/** Where the custom-function runtime reports that it is ready, and brings its results. */
export const CUSTOM_FUNCTIONS: Members<null> = {
  call: {
    SetInvocationArrayResults: (_self, args, { functions }) => {
      functions.settle(args.data(0));
      return undefined;
    },
    _GetEnabledFeatures: () => value([1, 2, 3, 4]),
    _SetOsfControlContainerReadyForCustomFunctions: nothing,
  },
};

export const ADDIN_INTERNAL_SERVICE: Members<null> = { call: { NotifyActionHandlerReady: nothing } };

/** `Office.addin.showAsTaskpane()` and `hide()`: 'Visible' and 'Background'. */
export const APP_RUNTIME_SERVICE: Members<null> = {
  call: {
    GetAppRuntimeState: (_self, _args, { session }) => value(session.paneVisible ? 'Visible' : 'Background'),
    SetAppRuntimeState: (_self, args, { session }) => {
      session.paneVisible = args.text(0) === 'Visible';
      return undefined;
    },
  },
};

/** `Office.addin.setStartupBehavior()` */
export const APP_RUNTIME_PERSISTENCE: Members<null> = {
  call: {
    GetAppRuntimeStartState: (_self, _args, { session }) => value(session.startState),
    SetAppRuntimeStartState: (_self, args, { session }) => {
      session.startState = args.text(0);
      return undefined;
    },
  },
};

/** `Office.ribbon.requestUpdate()` and `requestCreateControls()` */
export const DYNAMIC_RIBBON: Members<null> = {
  call: {
    ExecuteRequestCreate: (_self, args, { session }) => {
      session.ribbonUpdates.push(args.text(0));
      return undefined;
    },
    ExecuteRequestUpdate: (_self, args, { session }) => {
      session.ribbonUpdates.push(args.text(0));
      return undefined;
    },
  },
};
