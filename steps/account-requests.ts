import { When } from '@cucumber/cucumber';
import type { Action } from '../support/opf';
import type { CertificationWorld } from '../support/world/world';
import { sends, sendsVaried } from './crm-operation';
import { unknownId } from './unknown-id';

const cancelAccount = ({ subscriber }: CertificationWorld): Action => ({
  name: 'cancel-account',
  accountId: subscriber.account.id,
});
When('the CRM cancels the account', sends(cancelAccount));
When('the CRM cancels the account {variation}', sendsVaried(cancelAccount));
When(
  'the CRM cancels an account that does not exist',
  sends(() => ({ name: 'cancel-account', accountId: unknownId(), unknown: true })),
);

const deleteAccount = ({ subscriber }: CertificationWorld): Action => ({
  name: 'delete-account',
  accountId: subscriber.account.id,
});
When('the CRM deletes the account', sends(deleteAccount));
When('the CRM deletes the account {variation}', sendsVaried(deleteAccount));

const deleteAllOfAccount = ({ subscriber }: CertificationWorld): Action => ({
  name: 'delete-all-of-account',
  accountId: subscriber.account.id,
});
When('the CRM deletes all subscriptions of the account', sends(deleteAllOfAccount));
When('the CRM deletes all subscriptions of the account {variation}', sendsVaried(deleteAllOfAccount));
When(
  'the CRM deletes all subscriptions of an account that does not exist',
  sends(() => ({ name: 'delete-all-of-account', accountId: unknownId() })),
);
