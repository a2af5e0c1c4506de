/**
 * Matrix as a script of its own: the worker loads it once an account of that network stands, and not before
 * (lib/DECISIONS.md, 67).
 * @module
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatrixNetwork } from '@/lib/networks/matrix';
import { offerMatrix } from '@/lib/networks/matrix/late';

export default defineUnlistedScript(() => offerMatrix(createMatrixNetwork));
