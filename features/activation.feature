Feature: Activation when the activation URL has expired
  While a subscription is pending the CRM can ask for activation info, and show the subscriber a URL that works.

  @UC-02 @BC-05 @needs:standard @id:activation-info
  Scenario: The CRM gets a valid activation URL for a pending subscription
    Given the subscriber has a pending subscription to the standard product
    When the CRM asks for activation info
    Then the answer holds an activation URL that is still valid
    And nothing has changed

  @UC-02 @BC-05 @needs:standard @id:activation-info-then-activate
  Scenario: The subscriber activates with the URL from activation info
    Given the subscriber has a pending subscription to the standard product
    And the CRM has asked for activation info
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
    And the CRM is told of the activation

  @UC-02 @BC-05 @needs:standard @id:activation-info-twice-then-activate
  Scenario: The subscriber activates after the CRM has asked for the URL twice
    Given the subscriber has a pending subscription to the standard product
    And the CRM has asked for activation info
    And the CRM has asked for activation info
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

  @UC-02 @BC-05 @needs:standard @needs:expired-url @id:activation-expired-url
  Scenario: An expired activation URL activates nothing
    Given the subscriber has a pending subscription to the standard product
    And the activation URL has expired
    When the subscriber opens the expired activation URL
    Then the subscription is PENDING on OpenTV Platform and at Bango
    And the CRM is told nothing

  @UC-02 @BC-05 @needs:standard @needs:expired-url @id:activation-fresh-url
  Scenario: After the URL has expired the CRM gets a fresh one
    Given the subscriber has a pending subscription to the standard product
    And the activation URL has expired
    When the CRM asks for activation info
    Then the answer holds an activation URL that is still valid
    And the subscription is PENDING on OpenTV Platform and at Bango

  @UC-02 @BC-05 @needs:standard @needs:expired-url @id:activation-with-fresh-url
  Scenario: The subscriber activates with a fresh URL after the first has expired
    Given the subscriber has a pending subscription to the standard product
    And the activation URL has expired
    And the CRM has asked for activation info
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
    And the CRM is told of the activation

  @UC-02 @BC-02 @needs:standard @needs:premium @id:activation-one-of-several
  Scenario: Only the subscription whose URL was opened is activated
    Given the subscriber has an older pending subscription to the standard product
    And the subscriber has a pending subscription to the standard product
    And the subscriber also has a pending subscription to the standard product
    And the subscriber also has a pending subscription to the premium product
    And another subscriber has an active subscription to the standard product
    And the CRM has asked for activation info
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
    And the CRM is told of the activation

  @UC-02 @BC-02 @needs:standard @id:activation-beside-active
  Scenario: A second subscription is activated beside the first
    Given the subscriber has an older active subscription to the standard product
    And the subscriber has a pending subscription to the standard product
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
    And the CRM is told of the activation

  @UC-02 @BC-02 @needs:standard @id:activation-beside-suspended
  Scenario: An activation does not resume what is suspended
    Given the subscriber has an older suspended subscription to the standard product
    And the subscriber has a pending subscription to the standard product
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

  @UC-02 @BC-02 @needs:end-of-period @id:activation-beside-ending
  Scenario: An activation does not end what is still paid
    Given the subscriber has an older ending subscription to the end-of-period product
    And the subscriber has a pending subscription to the end-of-period product
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

  @UC-02 @BC-02 @needs:standard @needs:premium @id:activation-after-another
  Scenario: The activation of one subscription leaves the other's URL alone
    Given the subscriber has a pending subscription to the standard product
    And the subscriber also has an active subscription to the premium product
    When the subscriber completes the activation
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

  @UC-02 @BC-06 @needs:standard @id:activation-after-cancellation
  Scenario: The activation URL of a cancelled subscription activates nothing
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the CRM has cancelled the subscription
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-after-revocation
  Scenario: The activation URL of a revoked subscription activates nothing
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the CRM has revoked the subscription
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-after-deletion
  Scenario: The activation URL of a deleted subscription activates nothing
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the CRM has deleted the subscription
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:create-account @needs:standard @id:activation-after-account-cancelled
  Scenario: The activation URL of a cancelled account activates nothing
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the CRM has cancelled the account
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:create-account @needs:standard @id:activation-after-all-deleted
  Scenario: The activation URL of what was deleted with all others activates nothing
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the CRM has deleted all subscriptions of the account
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-used-after-cancellation
  Scenario: The activation URL that was used does not bring back what was cancelled
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the subscriber has completed the activation
    And the CRM has cancelled the subscription
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:end-of-period @id:activation-used-while-ending
  Scenario: The activation URL that was used does not take back a cancellation
    Given the subscriber has a pending subscription to the end-of-period product
    And the subscriber has kept an activation URL
    And the subscriber has completed the activation
    And the CRM has cancelled the subscription, which ends with the paid period
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-after-suspension
  Scenario: The activation URL that was used does not resume what is suspended
    Given the subscriber has a pending subscription to the standard product
    And the subscriber has kept an activation URL
    And the subscriber has completed the activation
    And the CRM has suspended the subscription
    When the subscriber opens the kept activation URL
    Then nothing has changed

  @UC-02 @BC-26 @needs:standard @id:activation-info-twice
  Scenario: Asking twice changes nothing
    Given the subscriber has a pending subscription to the standard product
    And the CRM has asked for activation info
    When the CRM asks for activation info
    Then the answer holds an activation URL that is still valid
    And nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-info-active
  Scenario: There is no activation info for an active subscription
    Given the subscriber has an active subscription to the standard product
    When the CRM asks for activation info
    Then the platform refuses because the state does not allow it
    And nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-info-suspended
  Scenario: There is no activation info for a suspended subscription
    Given the subscriber has a suspended subscription to the standard product
    When the CRM asks for activation info
    Then the platform refuses because the state does not allow it
    And nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-info-cancelled
  Scenario: There is no activation info for a cancelled subscription
    Given the subscriber has a cancelled subscription to the standard product
    When the CRM asks for activation info
    Then the platform refuses because the subscription has ended
    And nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-info-revoked
  Scenario: There is no activation info for a revoked subscription
    Given the subscriber has a revoked subscription to the standard product
    When the CRM asks for activation info
    Then the platform refuses because the subscription has ended
    And nothing has changed

  @UC-02 @BC-06 @needs:standard @id:activation-info-never-active
  Scenario: There is no activation info for what was cancelled before it was activated
    Given the subscriber has a pending subscription to the standard product
    And the CRM has cancelled the subscription
    When the CRM asks for activation info
    Then the platform refuses because the subscription has ended
    And nothing has changed

  @UC-02 @BC-22 @needs:standard @id:activation-info-deleted
  Scenario: There is no activation info for a deleted subscription
    Given the subscriber has a pending subscription to the standard product
    And the CRM has deleted the subscription
    When the CRM asks for activation info
    Then the platform refuses because the subscription is unknown
    And nothing has changed

  @UC-02 @BC-06 @needs:end-of-period @id:activation-info-ending
  Scenario: There is no activation info for a subscription that is ending
    Given the subscriber has an ending subscription to the end-of-period product
    When the CRM asks for activation info
    Then the platform refuses because the state does not allow it
    And nothing has changed

  @UC-02 @BC-22 @needs:standard @id:activation-info-unknown
  Scenario: There is no activation info for a subscription that does not exist
    Given the CRM names a subscription that does not exist
    When the CRM asks for activation info
    Then the platform refuses because the subscription is unknown

  @UC-02 @BC-23 @needs:standard @id:activation-info-without-token
  Scenario: Activation info is not for anybody
    Given the subscriber has a pending subscription to the standard product
    When the CRM asks for activation info without a token
    Then the platform refuses because no token was sent
    And nothing has changed

  @UC-02 @BC-23 @needs:standard @id:activation-info-forged-token
  Scenario: Activation info is not for a forged token
    Given the subscriber has a pending subscription to the standard product
    When the CRM asks for activation info with a forged token
    Then the platform refuses because the token is not valid
    And nothing has changed

  @UC-02 @BC-23 @needs:standard @needs:expired-token @id:activation-info-expired-token
  Scenario: Activation info is not for an expired token
    Given the subscriber has a pending subscription to the standard product
    When the CRM asks for activation info with an expired token
    Then the platform refuses because the token has expired
    And nothing has changed

  @UC-02 @BC-24 @needs:standard @id:activation-info-unknown-tenant
  Scenario: Activation info is not for a tenant that does not exist
    Given the subscriber has a pending subscription to the standard product
    When the CRM asks for activation info for a tenant that does not exist
    Then the platform refuses because the tenant is unknown
    And nothing has changed

  @UC-02 @BC-24 @needs:standard @id:activation-info-without-tenant
  Scenario: Activation info needs a tenant
    Given the subscriber has a pending subscription to the standard product
    When the CRM asks for activation info without naming the tenant
    Then the platform refuses because no tenant was named
    And nothing has changed
