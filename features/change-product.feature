Feature: Product change
  The subscriber moves to another plan of the same merchant.

  Rule: The subscription stays, and its product changes

    @UC-11 @BC-09 @needs:premium @needs:standard @id:change-product
    Scenario: An upgrade to the premium product
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform accepts the request
      And the subscription is to the premium product on OpenTV Platform and at Bango
      And it stays so

    @UC-11 @BC-09 @needs:premium @needs:standard @id:change-product-back
    Scenario: A downgrade to the product that the subscriber had before
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM changes the subscription to the standard product
      Then the platform accepts the request
      And the subscription is to the standard product on OpenTV Platform and at Bango

    @UC-11 @BC-09 @needs:premium @needs:standard @id:change-product-one-of-several
    Scenario: Only the subscription that was named changes
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has an active subscription to the standard product
      And the subscriber also has an active subscription to the standard product
      And another subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform accepts the request
      And the subscription is to the premium product on OpenTV Platform and at Bango

    @UC-11 @BC-09 @needs:premium @needs:standard @id:change-product-after-resumption
    Scenario: The product can be changed after a suspension
      Given the subscriber has an active subscription to the standard product
      And the subscription was suspended and resumed
      When the CRM changes the subscription to the premium product
      Then the platform accepts the request
      And the subscription is to the premium product on OpenTV Platform and at Bango

    @UC-11 @BC-10 @needs:confirmed-later @needs:confirmed-later-premium @id:change-product-confirmed-later
    Scenario: The merchant confirms the change later
      Given the subscriber has an active subscription to the confirmed-later product
      When the CRM changes the subscription to the confirmed-later premium product
      Then the platform answers that the merchant has yet to confirm
      And the subscription is still ACTIVE
      And the subscription becomes one to the confirmed-later premium product once the merchant has confirmed
      And the CRM is told of the product change

    @UC-11 @BC-09 @needs:standard @id:change-to-same-product
    Scenario: A change to the product that the subscriber has already has no effect
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the standard product
      Then the platform accepts or refuses it without effect
      And the subscription is to the standard product on OpenTV Platform and at Bango

  Rule: Only the product of an active subscription can be changed, and only to another one of its merchant

    @UC-11 @BC-11 @needs:premium @needs:standard
    Scenario Outline: Changing the product of <state> subscription is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM changes the subscription to the premium product
      Then the platform refuses because <reason>
      And nothing has changed

      Examples:
        | id                       | state       | reason                      |
        | change-product-pending   | a pending   | the state does not allow it |
        | change-product-suspended | a suspended | the state does not allow it |
        | change-product-cancelled | a cancelled | the subscription has ended  |
        | change-product-revoked   | a revoked   | the subscription has ended  |

    @UC-11 @BC-11 @needs:confirmed-later @needs:confirmed-later-premium @id:change-product-suspended-confirmed-later
    Scenario: The product of a suspended subscription cannot be changed where the merchant confirms later
      Given the subscriber has a suspended subscription to the confirmed-later product
      When the CRM changes the subscription to the confirmed-later premium product
      Then the platform refuses because the state does not allow it
      And nothing has changed

    @UC-11 @BC-11 @needs:end-of-period @id:change-product-ending
    Scenario: The product of a subscription that is ending cannot be changed
      Given the subscriber has an ending subscription to the end-of-period product
      When the CRM changes the subscription to the end-of-period product
      Then the platform refuses it, or does nothing
      And nothing has changed

    @UC-11 @BC-11 @needs:standard @id:change-to-unknown-product
    Scenario: A change to a product that does not exist is refused
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to a product that does not exist
      Then the platform refuses because the product is unknown
      And nothing has changed

    @UC-11 @BC-11 @needs:other-merchant @needs:standard @id:change-to-other-merchant
    Scenario: A change to a product of another merchant is refused
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to a product of another merchant
      Then the platform refuses because the product belongs to another merchant
      And nothing has changed
