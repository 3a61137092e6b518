Feature: Suspension
  The subscriber, or the operator, suspends the product for a time and keeps the subscription.

  Rule: A suspension stops an active subscription until it is resumed

    @UC-06 @BC-12 @needs:standard @id:suspend-active
    Scenario: An active subscription is suspended
      Given the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango
      And it stays so

    @UC-06 @BC-12 @needs:premium @needs:standard @id:suspend-one-of-several
    Scenario: Only the subscription that was named is suspended
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:standard @id:suspend-after-resumption
    Scenario: A subscription that was resumed can be suspended again
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:premium @needs:standard @id:suspend-after-product-change
    Scenario: A suspension keeps the product that the subscription was changed to
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription is SUSPENDED on OpenTV Platform and at Bango

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-confirmed-later
    Scenario: The merchant confirms the suspension later
      Given the subscriber has an active subscription to the confirmed-later product
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still ACTIVE
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-confirmed-later-again
    Scenario: The merchant confirms a second suspension later
      Given the subscriber has an active subscription to the confirmed-later product
      And the subscription was suspended and resumed
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-confirmed-later-one-of-two
    Scenario: The merchant confirms the suspension of one of two subscriptions later
      Given the subscriber has an active subscription to the confirmed-later product
      And the subscriber also has an active subscription to the confirmed-later product
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @needs:confirmed-later-premium @id:suspend-after-confirmed-change
    Scenario: A subscription whose product change was confirmed later can be suspended
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has changed the subscription to the confirmed-later premium product
      When the CRM suspends the subscription
      Then the platform answers that the merchant has yet to confirm
      And the subscription becomes SUSPENDED once the merchant has confirmed
      And the CRM is told of the suspension

    @UC-06 @BC-12 @needs:confirmed-later @needs:merchant-side @needs:standard @id:suspend-beside-waiting
    Scenario: A suspension does not wait for what the merchant has yet to confirm for another subscription
      Given the subscriber has an active subscription to the confirmed-later product
      And the CRM has asked to suspend the subscription, and the merchant has yet to confirm
      And the subscriber has an active subscription to the standard product
      When the CRM suspends the subscription
      Then the platform accepts the request
      And the subscription becomes SUSPENDED on OpenTV Platform and at Bango

  Rule: Only an active subscription can be suspended, and only where the merchant supports it

    @UC-06 @BC-12 @needs:standard @id:suspend-pending
    Scenario: A pending subscription cannot be suspended
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has a pending subscription to the standard product
      When the CRM suspends the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed
      And it stays so

    @UC-06 @BC-12 @needs:confirmed-later @id:suspend-pending-confirmed-later
    Scenario: A pending subscription cannot be suspended where the merchant confirms later
      Given the subscriber has a pending subscription to the confirmed-later product
      When the CRM suspends the subscription
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-06
    Scenario Outline: Suspending <state> subscription is refused
      Given the subscriber has <state> subscription to the <product> product
      When the CRM suspends the subscription
      Then the platform refuses because <reason>
      And nothing has changed

      Examples:
        | id                | tags                        | state       | product       | reason                      |
        | suspend-suspended | @BC-12 @needs:standard      | a suspended | standard      | the state does not allow it |
        | suspend-ending    | @BC-12 @needs:end-of-period | an ending   | end-of-period | the state does not allow it |
        | suspend-cancelled | @BC-20 @needs:standard      | a cancelled | standard      | the subscription has ended  |
        | suspend-revoked   | @BC-20 @needs:standard      | a revoked   | standard      | the subscription has ended  |

    @UC-06 @BC-25 @needs:no-suspend @id:suspend-unsupported
    Scenario: A suspension is refused where the merchant does not support it
      Given the subscriber has an active subscription to the no-suspend product
      When the CRM suspends the subscription
      Then the platform refuses because the merchant does not support it
      And nothing has changed
