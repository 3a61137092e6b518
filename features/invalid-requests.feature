Feature: Invalid requests
  A request that lacks something, or names what does not exist, is refused and changes nothing.

  Rule: A purchase says what is bought, for whom and for how long

    @UC-01 @BC-24 @needs:standard
    Scenario Outline: A purchase <mistake> is refused
      Given the subscriber has no subscription
      When the CRM purchases the standard product <mistake>
      Then the platform refuses because the request is not valid
      And nothing has changed

      Examples:
        | id                            | tags           | mistake                                 |
        | purchase-without-product      |                | without naming the product              |
        | purchase-without-account      |                | without naming the account              |
        | purchase-without-product-type |                | without naming the product type         |
        | purchase-unknown-product-type |                | with a product type that does not exist |
        | purchase-without-validity     | @release:25.26 | without a validity                      |
        | purchase-unknown-status       | @release:25.12 | with a status that does not exist       |
        | purchase-not-json             |                | with a body that is not JSON            |

    @UC-01 @BC-24 @needs:standard
    Scenario Outline: A purchase <mistake> buys nothing
      Given the subscriber has no subscription
      When the CRM purchases the standard product <mistake>
      Then the platform refuses because the request is not valid
      And nothing usable was bought

      Examples:
        | id                            | tags           | mistake                               |
        | purchase-product-number       |                | with a product that is no text        |
        | purchase-without-beginning    | @release:25.26 | without a beginning of its validity   |
        | purchase-without-expiry       | @release:25.26 | without an end of its validity        |
        | purchase-unreadable-beginning | @release:25.26 | with a beginning that is not readable |
        | purchase-unreadable-end       | @release:25.26 | with an end that is not readable      |
        | purchase-unreadable-validity  | @release:25.26 | with dates that are not readable      |

    @UC-01 @BC-24 @release:25.26 @needs:standard @id:purchase-ends-before-it-begins
    Scenario: A purchase whose validity ends before it begins is refused
      Given the subscriber has no subscription
      When the CRM purchases the standard product with a validity that ends before it begins
      Then the platform refuses because the validity is not possible

  Rule: A change of a subscription says what changes and why

    @UC-03 @BC-24 @needs:standard
    Scenario Outline: <interface> refuses a cancellation <mistake>
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription <mistake>
      Then the platform refuses because the request is not valid
      And nothing has changed

      Examples:
        | id                             | tags                | interface       | mistake                                |
        | cancel-without-reason          | @non-ssp            | TPES            | without a reason                       |
        | cancel-without-reason-gateway  | @ssp @release:25.26 | The CRM Gateway | without a reason                       |
        | cancel-unknown-reason          | @non-ssp            | TPES            | with a reason that does not exist      |
        | cancel-unknown-reason-gateway  | @ssp @release:25.26 | The CRM Gateway | with a reason that does not exist      |
        | cancel-without-reason-code     | @non-ssp            | TPES            | without a reason code                  |
        | cancel-unknown-reason-code     | @non-ssp            | TPES            | with a reason code that does not exist |
        | cancel-without-reason-category | @non-ssp            | TPES            | without a reason category              |
        | cancel-without-status          | @ssp                | The CRM Gateway | without a status                       |
        | cancel-unknown-status          | @ssp                | The CRM Gateway | with a status that does not exist      |
        | cancel-not-json                |                     | OpenTV Platform | with a body that is not JSON           |

    @UC-03 @BC-24 @ssp @needs:standard @id:cancel-to-pending
    Scenario: The CRM Gateway does not make a subscription pending again
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with the status PENDING
      Then the platform refuses it, or does nothing
      And nothing has changed

    @UC-05 @BC-24 @needs:standard
    Scenario Outline: <interface> refuses a revocation <mistake>
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription <mistake>
      Then the platform refuses because the request is not valid
      And nothing has changed

      Examples:
        | id                         | tags     | interface       | mistake                           |
        | revoke-without-reason      | @non-ssp | TPES            | without a reason                  |
        | revoke-unknown-reason      | @non-ssp | TPES            | with a reason that does not exist |
        | revoke-without-reason-code | @non-ssp | TPES            | without a reason code             |
        | revoke-unknown-status      | @ssp     | The CRM Gateway | with a status that does not exist |
        | revoke-not-json            | @non-ssp | TPES            | with a body that is not JSON      |

    @UC-11 @BC-24 @needs:premium @needs:standard
    Scenario Outline: A product change <mistake> is refused
      Given the subscriber has an active subscription to the standard product
      When the CRM changes the subscription to the premium product <mistake>
      Then the platform refuses because the request is not valid
      And nothing has changed

      Examples:
        | id                             | mistake                      |
        | change-product-without-product | without naming the product   |
        | change-product-not-json        | with a body that is not JSON |

    @UC-07 @BC-24 @non-ssp @needs:standard @id:resume-without-product
    Scenario: TPES refuses a resumption without naming the product
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription without naming the product
      Then the platform refuses because the request is not valid
      And nothing has changed

  Rule: A list is asked for in a form that can be read

    @UC-09 @BC-24 @id:list-page-without-limit
    Scenario: A page without a limit is refused or has no effect
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a page but no limit
      Then the platform refuses because a page needs a limit

    @UC-09 @BC-24 @id:list-broken-filter
    Scenario: A list with a filter that is not JSON is refused
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions with a filter that is not JSON
      Then the platform refuses because the request is not valid

  Rule: A request names a subscription that exists

    @BC-22 @needs:standard
    Scenario Outline: <operation> is refused where the subscription does not exist
      Given the CRM names a subscription that does not exist
      When the CRM <request>
      Then the platform refuses because the subscription is unknown

      Examples:
        | id                          | tags                  | operation                     | request                                         |
        | activation-info-unknown     | @UC-02                | A request for activation info | asks for activation info                        |
        | cancel-unknown              | @UC-03                | A cancellation                | cancels the subscription                        |
        | revoke-unknown              | @UC-05                | A revocation                  | revokes the subscription                        |
        | suspend-unknown             | @UC-06                | A suspension                  | suspends the subscription                       |
        | resume-unknown              | @UC-07                | A resumption                  | resumes the subscription                        |
        | delete-unknown              | @UC-08                | A deletion                    | deletes the subscription                        |
        | change-product-unknown      | @UC-11 @needs:premium | A product change              | changes the subscription to the premium product |
        | recover-account-unknown     | @UC-10                | A recovery of the account     | asks for a recovery URL                         |
        | recover-entitlement-unknown | @UC-04 @non-ssp:25.12 | A recovery of the entitlement | asks for a recovery URL                         |

    @BC-22 @needs:standard
    Scenario Outline: <operation> is refused where the subscription was deleted
      Given the subscriber has <state> subscription to the standard product
      And the CRM has deleted the subscription
      When the CRM <request>
      Then the platform refuses because the subscription is unknown
      And nothing has changed

      Examples:
        | id                      | tags                  | operation                     | state     | request                                         |
        | activation-info-deleted | @UC-02                | A request for activation info | a pending | asks for activation info                        |
        | delete-deleted          | @UC-08                | A deletion                    | an active | deletes the subscription                        |
        | change-product-deleted  | @UC-11 @needs:premium | A product change              | an active | changes the subscription to the premium product |
        | recover-account-deleted | @UC-10                | A recovery of the account     | an active | asks for a recovery URL                         |

  Rule: A request names a product and an account that exist

    @UC-01 @BC-24 @id:purchase-unknown-product
    Scenario: A purchase of a product that does not exist is refused
      Given the subscriber has no subscription
      When the CRM purchases a product that does not exist
      Then the platform refuses because the product is unknown
      And nothing has changed

    @UC-07 @BC-24 @non-ssp @needs:standard @id:resume-unknown-product
    Scenario: TPES refuses a resumption that names a product that does not exist
      Given the subscriber has a suspended subscription to the standard product
      When the CRM resumes the subscription naming a product that does not exist
      Then the platform refuses because the product is unknown
      And nothing has changed

    @UC-01 @BC-24 @needs:standard @id:purchase-unknown-account
    Scenario: A purchase for an account that does not exist is refused
      Given the subscriber has no subscription
      When the CRM purchases the standard product for an account that does not exist
      Then the platform refuses because the account is unknown
      And nothing has changed

    @UC-08 @BC-31 @needs:standard @id:delete-all-of-unknown-account
    Scenario: A deletion of all subscriptions of an account that does not exist is refused
      Given the subscriber has an active subscription to the standard product
      When the CRM deletes all subscriptions of an account that does not exist
      Then the platform refuses because the account is unknown
      And nothing has changed

    @UC-03 @BC-32 @needs:create-account @id:account-cancelled-unknown
    Scenario: An account that does not exist cannot be cancelled
      Given the subscriber has no subscription
      When the CRM cancels an account that does not exist
      Then the platform refuses because the account is unknown
