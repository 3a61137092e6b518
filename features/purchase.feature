Feature: Purchase of a third-party product
  The CRM sells a merchant's product. OpenTV Platform makes its own entitlement and the one at Bango.

  Rule: A purchase makes one entitlement on each side

    @UC-01 @BC-01 @needs:standard @id:purchase-pending
    Scenario: A product that the subscriber must activate is pending
      Given the subscriber has no subscription
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango
      And it stays so

    @UC-01 @BC-02 @needs:standard @id:purchase-activated
    Scenario: The subscriber activates what was bought
      Given the subscriber has a pending subscription to the standard product
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation
      And it stays so

    @UC-01 @BC-04 @needs:instant @needs:standard @id:purchase-instant
    Scenario: A product without activation is active at once
      Given the subscriber has a pending subscription to the standard product
      When the CRM purchases the instant product
      Then the platform accepts a purchase that is active at once
      And the subscription is ACTIVE on OpenTV Platform and at Bango

    @UC-01 @BC-03 @needs:premium @needs:standard
    Scenario Outline: A purchase leaves <state> subscription of the subscriber as it is
      Given the subscriber has <state> subscription to the standard product
      When the CRM purchases the premium product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

      Examples:
        | id                        | state       |
        | purchase-beside-another   | an active   |
        | purchase-beside-suspended | a suspended |

    @UC-01 @BC-01 @release:25.12 @needs:standard @id:purchase-own-id
    Scenario: The CRM chooses the id of the subscription
      Given the subscriber has no subscription
      When the CRM purchases the standard product under an id of its own
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription has the id that the CRM chose
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-01 @release:25.26 @needs:standard @id:purchase-validity-zone
    Scenario: A validity may be written in another time zone
      Given the subscriber has no subscription
      When the CRM purchases the standard product with its validity in another time zone
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

  Rule: An id that is taken cannot be chosen for a purchase

    @UC-01 @BC-24 @release:25.12 @needs:standard
    Scenario Outline: The id of <state> subscription cannot be chosen again
      Given the subscriber has <state> subscription to the standard product
      When the CRM purchases the standard product under the id of that subscription
      Then the platform refuses because the id is taken
      And nothing has changed

      Examples:
        | id                       | state       |
        | purchase-id-taken        | an active   |
        | purchase-id-of-cancelled | a cancelled |

    @UC-01 @BC-24 @release:25.12 @needs:standard @id:purchase-id-of-another
    Scenario: The id of another subscriber's subscription cannot be chosen
      Given the subscriber has no subscription
      And another subscriber has an active subscription to the standard product
      When the CRM purchases the standard product under the id of another subscriber's subscription
      Then the platform refuses because the id is taken
      And nothing has changed

  Rule: A second purchase is an entitlement of its own, unless duplicates are prohibited

    @UC-01
    Scenario Outline: A second purchase while the first is <status>
      Given the subscriber has <state> subscription to the <product> product
      When the CRM purchases the <product> product
      Then the second purchase is an entitlement of its own, the same one again, or refused while nothing has changed

      Examples:
        | id                           | tags                        | status  | state     | product       |
        | purchase-again-while-pending | @BC-07 @needs:standard      | pending | a pending | standard      |
        | purchase-again-while-active  | @BC-08 @needs:standard      | active  | an active | standard      |
        | purchase-while-ending        | @BC-08 @needs:end-of-period | ending  | an ending | end-of-period |

    @UC-01 @release:25.12 @needs:standard
    Scenario Outline: A duplicate is refused while the first is <status>
      Given the subscriber has <state> subscription to the standard product
      When the CRM purchases the standard product unless the subscriber has it
      Then the platform refuses because the subscriber has it already
      And nothing has changed

      Examples:
        | id                                 | tags   | status    | state       |
        | purchase-duplicate-while-pending   | @BC-07 | pending   | a pending   |
        | purchase-duplicate-while-active    | @BC-08 | active    | an active   |
        | purchase-duplicate-while-suspended | @BC-08 | suspended | a suspended |

    @UC-01 @BC-08 @release:25.12 @needs:premium @needs:standard @id:purchase-duplicate-after-product-change
    Scenario: The product that a subscription was changed to counts for duplicates
      Given the subscriber has an active subscription to the standard product
      And the CRM has changed the subscription to the premium product
      When the CRM purchases the premium product unless the subscriber has it
      Then the platform refuses because the subscriber has it already
      And nothing has changed

    @UC-01 @BC-08 @release:25.12 @needs:standard @id:purchase-duplicate-allowed
    Scenario: A duplicate is accepted where the CRM allows it
      Given the subscriber has an active subscription to the standard product
      When the CRM purchases the standard product even if the subscriber has it
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

    @UC-01 @BC-08 @release:25.12 @needs:premium @needs:standard @id:purchase-no-duplicate-of-another
    Scenario: Neither another product nor another subscriber's is a duplicate
      Given the subscriber has an active subscription to the standard product
      And another subscriber has an active subscription to the premium product
      When the CRM purchases the premium product unless the subscriber has it
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-29 @needs:limited @id:purchase-limit
    Scenario: A product that is sold once to each subscriber is not sold again
      Given the subscriber has an active subscription to the limited product
      When the CRM purchases the limited product
      Then the platform refuses because the limit is reached
      And nothing has changed

    @UC-01 @BC-29 @needs:limited @id:purchase-limit-of-another
    Scenario: What another subscriber has does not count for the limit
      Given the subscriber has no subscription
      And another subscriber has an active subscription to the limited product
      When the CRM purchases the limited product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

  Rule: A subscription that has ended can be bought again, under a new id

    @UC-01 @BC-21 @needs:standard
    Scenario Outline: The subscriber can subscribe again after a <end>
      Given the subscriber has <state> subscription to the standard product
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own

      Examples:
        | id                          | end          | state       |
        | purchase-after-cancellation | cancellation | a cancelled |
        | purchase-after-revocation   | revocation   | a revoked   |

    @UC-01 @BC-21 @needs:standard @id:purchase-after-deletion
    Scenario: The subscriber can subscribe again after a deletion
      Given the subscriber has an active subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM purchases the standard product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-01 @BC-21 @BC-29 @needs:limited @id:purchase-limit-after-cancellation
    Scenario: A subscription that has ended does not count for the limit
      Given the subscriber has a cancelled subscription to the limited product
      When the CRM purchases the limited product
      Then the platform accepts a purchase that the subscriber must activate
      And the subscriber has a second subscription with an id of its own
