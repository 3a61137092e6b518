import type { Defect } from '../../seams';

/** A user without operatorRole may do everything. */
export const roleNotChecked: Defect = {
  name: 'role-not-checked',
  rule: 'spec/opentv-platform.md, "Common headers"',
  breaks: 'A user without operatorRole may do everything.',
  seams: { token: (_context, verdict) => (verdict?.point === 'missing-role' ? null : verdict) },
};
