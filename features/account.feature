Feature: End of an account
  When the CRM cancels or deletes an account, OpenTV Platform ends all its entitlements, and Bango's.

  @UC-03 @BC-32 @needs:create-account @needs:standard @needs:premium @id:account-cancelled
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

  @UC-03 @BC-32 @needs:create-account @needs:instant @needs:end-of-period @id:account-cancelled-instant
  Scenario: Cancelling an account ends what was active at once, and what was never activated
    Given the subscriber has an active subscription to the instant product
    And the subscriber also has a pending subscription to the end-of-period product
    When the CRM cancels the account
    Then the platform accepts the request
    And every subscription of the account is CANCELLED on OpenTV Platform and at Bango

  @UC-03 @BC-32 @needs:create-account @needs:confirmed-later @needs:standard @id:account-cancelled-confirmed-later
  Scenario: The merchant confirms the end of the account later
    Given the subscriber has an active subscription to the confirmed-later product
    And the subscriber also has an active subscription to the standard product
    When the CRM cancels the account
    Then the platform accepts the request
    And every subscription of the account becomes CANCELLED once the merchant has confirmed

  @UC-03 @BC-32 @needs:create-account @needs:confirmed-later @id:account-cancelled-while-waiting
  Scenario: What the merchant confirms after the end of the account brings nothing back
    Given the subscriber has an active subscription to the confirmed-later product
    And the CRM has asked to suspend the subscription, and the merchant has yet to confirm
    When the CRM cancels the account
    Then the platform accepts the request
    And every subscription of the account becomes CANCELLED once the merchant has confirmed
    And it stays so

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-revoked
  Scenario: Cancelling an account leaves alone what has ended already
    Given the subscriber has an older cancelled subscription to the standard product
    And the subscriber has an active subscription to the standard product
    And the subscriber also has a revoked subscription to the standard product
    When the CRM cancels the account
    Then the platform accepts the request
    And every subscription of the account that had not ended is CANCELLED on OpenTV Platform and at Bango

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-no-purchase
  Scenario: A cancelled account buys nothing
    Given the subscriber has no subscription
    And the CRM has cancelled the account
    When the CRM purchases the standard product
    Then the platform refuses because the account is cancelled
    And nothing has changed

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-for-good
  Scenario: An account that was cancelled cannot be brought back
    Given the subscriber has an active subscription to the standard product
    And the CRM has cancelled the account
    And the CRM has tried to make the account active again
    When the CRM purchases the standard product
    Then the platform refuses because the account is cancelled
    And nothing has changed

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-twice
  Scenario: An account that is cancelled is cancelled again
    Given the subscriber has an active subscription to the standard product
    And the CRM has cancelled the account
    When the CRM cancels the account
    Then the platform accepts or refuses it without effect
    And nothing has changed

  @UC-03 @BC-32 @needs:create-account @id:account-cancelled-unknown
  Scenario: An account that does not exist cannot be cancelled
    Given the subscriber has no subscription
    When the CRM cancels an account that does not exist
    Then the platform refuses because the account is unknown

  @UC-03 @BC-32 @needs:create-account @needs:standard @id:account-cancelled-without-token
  Scenario: An account is not cancelled without a token
    Given the subscriber has an active subscription to the standard product
    When the CRM cancels the account without a token
    Then the platform refuses because no token was sent
    And nothing has changed

  @UC-03 @BC-23 @needs:create-account @needs:standard @id:account-cancelled-forged-token
  Scenario: An account is not cancelled with a forged token
    Given the subscriber has an active subscription to the standard product
    When the CRM cancels the account with a forged token
    Then the platform refuses because the token is not valid
    And nothing has changed

  @UC-08 @BC-32 @needs:create-account @needs:delete-account @needs:standard @needs:premium @id:account-deleted
  Scenario: Deleting an account ends all its subscriptions
    Given the subscriber has an active subscription to the standard product
    And the subscriber also has a suspended subscription to the premium product
    And the subscriber also has a pending subscription to the standard product
    And another subscriber has an active subscription to the standard product
    When the CRM deletes the account
    Then the platform accepts the request
    And no subscription of the account is usable any more

  @UC-08 @BC-23 @needs:create-account @needs:delete-account @needs:standard @id:account-deleted-without-token
  Scenario: An account is not deleted without a token
    Given the subscriber has an active subscription to the standard product
    When the CRM deletes the account without a token
    Then the platform refuses because no token was sent
    And nothing has changed

  @UC-08 @BC-23 @needs:create-account @needs:delete-account @needs:standard @id:account-deleted-forged-token
  Scenario: An account is not deleted with a forged token
    Given the subscriber has an active subscription to the standard product
    When the CRM deletes the account with a forged token
    Then the platform refuses because the token is not valid
    And nothing has changed

  @UC-08 @BC-32 @needs:create-account @needs:delete-account @needs:standard @id:account-deleted-no-purchase
  Scenario: A deleted account buys nothing
    Given the subscriber has no subscription
    And the CRM has deleted the account
    When the CRM purchases the standard product
    Then the platform refuses because the account is unknown
    And nothing has changed
