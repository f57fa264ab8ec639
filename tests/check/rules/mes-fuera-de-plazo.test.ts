import { mesFueraDePlazo } from '../../../src/check/rules/mes-fuera-de-plazo';
import { probarRegla } from '../support/rule-tester';

probarRegla(mesFueraDePlazo);
