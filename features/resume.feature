Feature: Resumption
  The subscriber takes up a suspended subscription again.

  Rule: A resumption makes a suspended subscription active again

    @UC-07 @BC-13 @needs:standard @id:resume-suspended
    Scenario: A suspended subscription is active again
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango
      And it stays so

    @UC-07 @BC-13 @needs:premium @needs:standard @id:resume-one-of-several
    Scenario: Only the subscription that was named is resumed
      Given the subscriber has an older suspended subscription to the standard product
      And the subscriber has a suspended subscription to the standard product
      And the subscriber also has a suspended subscription to the premium product
      And the subscriber also has a suspended subscription to the standard product
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-07 @BC-13 @needs:instant @id:resume-instant
    Scenario: A subscription that needed no activation is active at once when it is resumed
      Given the subscriber has a suspended subscription to the instant product
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-07 @BC-13 @needs:premium @needs:standard @id:resume-after-product-change
    Scenario: A second resumption keeps the product that the subscription was changed to
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      And the CRM has changed the subscription to the premium product
      And the CRM has suspended the subscription
      When the CRM resumes the subscription
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-07 @BC-13 @needs:confirmed-later @id:resume-confirmed-later
    Scenario: The merchant confirms the resumption later
      Given the subscriber has a suspended subscription to the confirmed-later product
      When the CRM resumes the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still SUSPENDED
      And the subscription becomes ACTIVE once the merchant has confirmed
      And the CRM is told of the resumption

    @UC-07 @BC-13 @needs:standard @id:resume-same-call-flow
    Scenario: The suspension and the resumption can belong to one call flow
      Given the subscriber has an active subscription to the standard product
      And the CRM has suspended the subscription
      When the CRM resumes the subscription in the same call flow
      Then the platform accepts the request
      And the subscription is ACTIVE on OpenTV Platform and at Bango

  Rule: Only a suspended subscription can be resumed

    @UC-07 @BC-13 @needs:standard @id:resume-active
    Scenario: An active subscription cannot be resumed
      Given the subscriber has an older suspended subscription to the standard product
      And the subscriber has an active subscription to the standard product
      When the CRM resumes the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-07 @BC-13 @needs:standard @id:resume-resumed
    Scenario: A subscription that was resumed cannot be resumed again
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM resumes the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-07
    Scenario Outline: Resuming <state> subscription is refused
      Given the subscriber has <state> subscription to the <product> product
      When the CRM resumes the subscription
      Then the platform refuses because <reason>
      And nothing has changed

      Examples:
        | id               | tags                        | state       | product       | reason                      |
        | resume-pending   | @BC-13 @needs:standard      | a pending   | standard      | the state does not allow it |
        | resume-ending    | @BC-13 @needs:end-of-period | an ending   | end-of-period | the state does not allow it |
        | resume-cancelled | @BC-20 @needs:standard      | a cancelled | standard      | the subscription has ended  |
        | resume-revoked   | @BC-20 @needs:standard      | a revoked   | standard      | the subscription has ended  |

    @UC-07 @BC-32 @needs:create-account @needs:standard @id:resume-account-cancelled
    Scenario: A subscription that was suspended when the account was cancelled cannot be resumed
      Given the subscriber has a suspended subscription to the standard product
      And the CRM has cancelled the account
      When the CRM resumes the subscription
      Then the platform refuses because the subscription has ended
      And nothing has changed
