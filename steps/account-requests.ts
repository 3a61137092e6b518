import { When } from '@cucumber/cucumber';
import type { Action } from '../support/opf';
import type { CertificationWorld } from '../support/world/world';
import { sends, sendsVaried } from './crm-operation';
import { does, doesVaried } from './deed-traits';
import { unknownId } from './unknown-id';

const cancelAccount = ({ subscriber }: CertificationWorld): Action => ({
  name: 'cancel-account',
  accountId: subscriber.account.id,
});
When('the CRM cancels the account', does('cancel-account'), sends(cancelAccount));
When('the CRM cancels the account {variation}', doesVaried('cancel-account'), sendsVaried(cancelAccount));
When(
  'the CRM cancels an account that does not exist',
  does('cancel-account', {}, 'for an account that does not exist'),
  sends(() => ({ name: 'cancel-account', accountId: unknownId() })),
);

const deleteAccount = ({ subscriber }: CertificationWorld): Action => ({
  name: 'delete-account',
  accountId: subscriber.account.id,
});
When('the CRM deletes the account', does('delete-account'), sends(deleteAccount));
When('the CRM deletes the account {variation}', doesVaried('delete-account'), sendsVaried(deleteAccount));

const deleteAllOfAccount = ({ subscriber }: CertificationWorld): Action => ({
  name: 'delete-all-of-account',
  accountId: subscriber.account.id,
});
When('the CRM deletes all subscriptions of the account', does('delete-all-of-account'), sends(deleteAllOfAccount));
When(
  'the CRM deletes all subscriptions of the account {variation}',
  doesVaried('delete-all-of-account'),
  sendsVaried(deleteAllOfAccount),
);
When(
  'the CRM deletes all subscriptions of an account that does not exist',
  does('delete-all-of-account', {}, 'for an account that does not exist'),
  sends(() => ({ name: 'delete-all-of-account', accountId: unknownId() })),
);
