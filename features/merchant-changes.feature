Feature: Changes made at the merchant
  The subscriber can also change the subscription in the merchant's own app. OpenTV Platform follows and tells the CRM.

  @UC-03 @BC-28 @needs:callback @needs:merchant-side @needs:standard @id:merchant-cancels
  Scenario: The subscriber cancels at the merchant
    Given the subscriber has an active subscription to the standard product
    When the subscriber cancels the subscription at the merchant
    Then the subscription becomes CANCELLED on OpenTV Platform and at Bango
    And the CRM is told of the cancellation

  @UC-03 @BC-28 @needs:callback @needs:end-of-period @needs:merchant-side @id:merchant-cancels-end-of-period
  Scenario: The subscriber cancels at the merchant, and the subscription ends with the paid period
    Given the subscriber has an active subscription to the end-of-period product
    When the subscriber cancels the subscription at the merchant
    Then the subscription becomes ACTIVE-ENDING on OpenTV Platform and at Bango
    And the CRM is told of the coming end

  @UC-11 @BC-28 @needs:callback @needs:merchant-side @needs:premium @needs:standard @id:merchant-changes-product
  Scenario: The subscriber changes to another product at the merchant
    Given the subscriber has an active subscription to the standard product
    When the subscriber changes to the premium product at the merchant
    Then the subscription becomes one to the premium product on OpenTV Platform and at Bango
    And the CRM is told of the product change

  @UC-06 @BC-28 @needs:callback @needs:merchant-side @needs:standard @id:merchant-suspends
  Scenario: The merchant suspends a subscription
    Given the subscriber has an active subscription to the standard product
    When the merchant suspends the subscription
    Then the subscription becomes SUSPENDED on OpenTV Platform and at Bango
    And the CRM is told of the suspension

  @UC-07 @BC-28 @needs:callback @needs:merchant-side @needs:standard @id:merchant-resumes
  Scenario: The merchant resumes a subscription
    Given the subscriber has a suspended subscription to the standard product
    When the merchant resumes the subscription
    Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
    And the CRM is told of the resumption

  @UC-11 @BC-28 @needs:authorisation-call @needs:callback @needs:merchant-side @needs:premium @needs:standard @id:merchant-change-allowed
  Scenario: The CRM is asked whether it allows a change
    Given the subscriber has an active subscription to the standard product
    When the subscriber changes to the premium product at the merchant
    Then the CRM is asked whether it allows the change
    And the subscription becomes one to the premium product on OpenTV Platform and at Bango
    And the CRM is told of the product change

  @UC-11 @BC-28 @needs:authorisation-call @needs:callback @needs:merchant-side @needs:premium @needs:standard @id:merchant-change-forbidden
  Scenario: A change that the CRM forbids is not made
    Given the subscriber has an active subscription to the standard product
    And the CRM forbids product changes made at the merchant
    When the subscriber changes to the premium product at the merchant
    Then the CRM is asked whether it allows the change
    And nothing has changed
