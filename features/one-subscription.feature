Feature: One subscription per customer and merchant
  Some routes give a customer one subscription at a merchant, and not several. The operator declares it.

  @UC-01 @BC-07 @declared:several-subscriptions @needs:standard @id:declared-one-subscription-pending
  Scenario: A second purchase while the first is pending makes no second subscription
    Given the subscriber has a pending subscription to the standard product
    When the CRM purchases the standard product
    Then the second purchase is the same one again, or refused while nothing has changed

  @UC-01 @BC-08 @declared:several-subscriptions @needs:standard @id:declared-one-subscription-active
  Scenario: A second purchase while the first is active is refused
    Given the subscriber has an active subscription to the standard product
    When the CRM purchases the standard product
    Then the platform refuses because the subscriber has it already
    And nothing has changed
