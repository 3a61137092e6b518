Feature: End of an account
  When the CRM cancels or deletes an account, OpenTV Platform ends all its entitlements, and Bango's.

  Rule: Cancelling an account ends its subscriptions

    @UC-03 @BC-32 @needs:create-account @needs:premium @needs:standard @id:account-cancelled
    Scenario: Cancelling an account ends all its subscriptions
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And another subscriber has an active subscription to the standard product
      When the CRM cancels the account
      Then the platform accepts the request
      And every subscription of the account is CANCELLED on OpenTV Platform and at Bango
      And it stays so

    @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-suspended
    Scenario: Cancelling an account ends a suspended subscription
      Given the subscriber has a suspended subscription to the standard product
      When the CRM cancels the account
      Then the platform accepts the request
      And every subscription of the account is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-32 @needs:create-account @needs:end-of-period @needs:instant @id:account-cancelled-instant
    Scenario: Cancelling an account ends a subscription that needed no activation, and one that was never activated
      Given the subscriber has an active subscription to the instant product
      And the subscriber also has a pending subscription to the end-of-period product
      When the CRM cancels the account
      Then the platform accepts the request
      And every subscription of the account is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-revoked
    Scenario: Cancelling an account leaves subscriptions alone that have ended already
      Given the subscriber has an older cancelled subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has a revoked subscription to the standard product
      When the CRM cancels the account
      Then the platform accepts the request
      And every subscription of the account that had not ended is CANCELLED on OpenTV Platform and at Bango

    @UC-03 @BC-32 @needs:confirmed-later @needs:create-account @needs:standard @id:account-cancelled-confirmed-later
    Scenario: The merchant confirms the end of the account later
      Given the subscriber has an active subscription to the confirmed-later product
      And the subscriber also has an active subscription to the standard product
      When the CRM cancels the account
      Then the platform accepts the request
      And every subscription of the account becomes CANCELLED once the merchant has confirmed

    @UC-03 @BC-32 @needs:confirmed-later @needs:create-account @id:account-cancelled-while-waiting
    Scenario: What the merchant confirms after the end of the account does not bring a subscription back
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has asked to suspend the subscription, and the merchant has yet to confirm
      When the CRM cancels the account
      Then the platform accepts the request
      And every subscription of the account becomes CANCELLED once the merchant has confirmed
      And it stays so

  Rule: A cancelled account stays cancelled

    @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-no-purchase
    Scenario: A cancelled account buys nothing
      Given the subscriber has no subscription
      And the CRM has cancelled the account
      When the CRM purchases the standard product
      Then the platform refuses because the account is cancelled
      And nothing has changed

    @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-for-good
    Scenario: A cancelled account cannot be made active again
      Given the subscriber has an active subscription to the standard product
      And the CRM has cancelled the account
      And the CRM has tried to make the account active again
      When the CRM purchases the standard product
      Then the platform refuses because the account is cancelled
      And nothing has changed

    @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-twice
    Scenario: A second cancellation of an account has no effect
      Given the subscriber has an active subscription to the standard product
      And the CRM has cancelled the account
      When the CRM cancels the account
      Then the platform accepts or refuses it without effect
      And nothing has changed

  Rule: Deleting an account ends its subscriptions

    @UC-08 @BC-32 @needs:create-account @needs:delete-account @needs:premium @needs:standard @id:account-deleted
    Scenario: Deleting an account ends all its subscriptions
      Given the subscriber has an active subscription to the standard product
      And the subscriber also has a suspended subscription to the premium product
      And the subscriber also has a pending subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM deletes the account
      Then the platform accepts the request
      And no subscription of the account is usable any more

    @UC-08 @BC-32 @needs:create-account @needs:delete-account @needs:standard @id:account-deleted-no-purchase
    Scenario: A deleted account buys nothing
      Given the subscriber has no subscription
      And the CRM has deleted the account
      When the CRM purchases the standard product
      Then the platform refuses because the account is unknown
      And nothing has changed
