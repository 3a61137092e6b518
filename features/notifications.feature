Feature: Notifications to the CRM
  OpenTV Platform tells the CRM whenever Bango reports a change; the CRM may count on what it is told.

  @UC-03 @BC-16 @needs:callback @needs:end-of-period @id:notification-coming-end
  Scenario: The notification of a coming end agrees with the platform
    Given the subscriber has an active subscription to the end-of-period product
    When the CRM cancels the subscription
    Then the platform accepts the request
    And the subscription is ACTIVE-ENDING on OpenTV Platform and at Bango
    And the CRM is told nothing that contradicts it

  @UC-06 @BC-12 @needs:callback @needs:confirmed-later @needs:merchant-side @id:notification-only-after-confirmation
  Scenario: The CRM is told nothing before the merchant has confirmed
    Given the subscriber has an active subscription to the confirmed-later product
    When the CRM suspends the subscription
    Then the platform answers that the merchant has yet to confirm
    And the CRM is told nothing yet
    And the subscription becomes SUSPENDED once the merchant has confirmed
    And the CRM is told of the suspension

  @UC-02 @BC-02 @needs:callback @needs:standard @id:notification-repeated-after-error
  Scenario: The CRM is told again when it could not take a notification
    Given the subscriber has a pending subscription to the standard product
    And the CRM's endpoint answers the next notification with an error
    When the subscriber completes the activation
    Then the CRM is told of the activation after all
    And the subscription becomes ACTIVE on OpenTV Platform and at Bango

  @UC-02 @BC-27 @needs:callback @needs:merchant-side @needs:standard @id:notification-doubled
  Scenario: A notification that Bango sends twice has no second effect
    Given the subscriber has an active subscription to the standard product
    When Bango sends its last notification again
    Then the subscription is ACTIVE on OpenTV Platform and at Bango
    And the CRM is told nothing that contradicts it

  @UC-06 @BC-27 @needs:callback @needs:merchant-side @needs:standard @id:notification-late
  Scenario: A late notification does not bring back an earlier status
    Given the subscriber has a suspended subscription to the standard product
    When Bango sends its notification of the activation again
    Then the subscription is SUSPENDED on OpenTV Platform and at Bango

  @UC-03 @BC-27 @needs:callback @needs:merchant-side @needs:standard @id:notification-late-after-the-end
  Scenario: A late notification does not bring back a subscription that has ended
    Given the subscriber has a cancelled subscription to the standard product
    When Bango sends its notification of the activation again
    Then the subscription is CANCELLED on OpenTV Platform and at Bango
