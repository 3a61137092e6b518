Feature: Access
  OpenTV Platform acts for a CRM that has a valid token, belongs to a user with the operator role, and names its tenant.

  Rule: A request needs a valid token

    @needs:standard
    Scenario Outline: <operation> without a token is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> without a token
      Then the platform refuses because no token was sent
      And nothing has changed

      Examples:
        | id                                | tags                                                      | operation                       | state       | request                                         |
        | activation-info-without-token     | @UC-02 @BC-23                                             | A request for activation info   | a pending   | asks for activation info                        |
        | cancel-without-token              | @UC-03 @BC-23                                             | A cancellation                  | an active   | cancels the subscription                        |
        | revoke-without-token              | @UC-05 @BC-23                                             | A revocation                    | an active   | revokes the subscription                        |
        | suspend-without-token             | @UC-06 @BC-23                                             | A suspension                    | an active   | suspends the subscription                       |
        | resume-without-token              | @UC-07 @BC-23                                             | A resumption                    | a suspended | resumes the subscription                        |
        | delete-without-token              | @UC-08 @BC-23                                             | A deletion                      | an active   | deletes the subscription                        |
        | change-product-without-token      | @UC-11 @BC-23 @needs:premium                              | A product change                | an active   | changes the subscription to the premium product |
        | recover-account-without-token     | @UC-10 @BC-23                                             | A recovery of the account       | an active   | asks for a recovery URL                         |
        | recover-entitlement-without-token | @UC-04 @BC-23 @non-ssp:25.12                              | A recovery of the entitlement   | an active   | asks for a recovery URL                         |
        | delete-all-without-token          | @UC-08 @BC-31 @needs:create-account                       | A deletion of all subscriptions | an active   | deletes all subscriptions of the account        |
        | account-cancelled-without-token   | @UC-03 @BC-32 @needs:create-account                       | A cancellation of the account   | an active   | cancels the account                             |
        | account-deleted-without-token     | @UC-08 @BC-23 @needs:create-account @needs:delete-account | A deletion of the account       | an active   | deletes the account                             |

    @BC-23 @needs:standard
    Scenario Outline: <operation> with a forged token is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> with a forged token
      Then the platform refuses because the token is not valid
      And nothing has changed

      Examples:
        | id                               | tags                                               | operation                       | state       | request                                         |
        | activation-info-forged-token     | @UC-02                                             | A request for activation info   | a pending   | asks for activation info                        |
        | cancel-forged-token              | @UC-03                                             | A cancellation                  | an active   | cancels the subscription                        |
        | revoke-forged-token              | @UC-05                                             | A revocation                    | an active   | revokes the subscription                        |
        | suspend-forged-token             | @UC-06                                             | A suspension                    | an active   | suspends the subscription                       |
        | resume-forged-token              | @UC-07                                             | A resumption                    | a suspended | resumes the subscription                        |
        | delete-forged-token              | @UC-08                                             | A deletion                      | an active   | deletes the subscription                        |
        | change-product-forged-token      | @UC-11 @needs:premium                              | A product change                | an active   | changes the subscription to the premium product |
        | recover-account-forged-token     | @UC-10                                             | A recovery of the account       | an active   | asks for a recovery URL                         |
        | recover-entitlement-forged-token | @UC-04 @non-ssp:25.12                              | A recovery of the entitlement   | an active   | asks for a recovery URL                         |
        | delete-all-forged-token          | @UC-08 @needs:create-account                       | A deletion of all subscriptions | an active   | deletes all subscriptions of the account        |
        | account-cancelled-forged-token   | @UC-03 @needs:create-account                       | A cancellation of the account   | an active   | cancels the account                             |
        | account-deleted-forged-token     | @UC-08 @needs:create-account @needs:delete-account | A deletion of the account       | an active   | deletes the account                             |

    @BC-23 @needs:expired-token @needs:standard
    Scenario Outline: <operation> with an expired token is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> with an expired token
      Then the platform refuses because the token has expired
      And nothing has changed

      Examples:
        | id                                | tags                  | operation                     | state       | request                                         |
        | activation-info-expired-token     | @UC-02                | A request for activation info | a pending   | asks for activation info                        |
        | cancel-expired-token              | @UC-03                | A cancellation                | an active   | cancels the subscription                        |
        | revoke-expired-token              | @UC-05                | A revocation                  | an active   | revokes the subscription                        |
        | suspend-expired-token             | @UC-06                | A suspension                  | an active   | suspends the subscription                       |
        | resume-expired-token              | @UC-07                | A resumption                  | a suspended | resumes the subscription                        |
        | delete-expired-token              | @UC-08                | A deletion                    | an active   | deletes the subscription                        |
        | change-product-expired-token      | @UC-11 @needs:premium | A product change              | an active   | changes the subscription to the premium product |
        | recover-account-expired-token     | @UC-10                | A recovery of the account     | an active   | asks for a recovery URL                         |
        | recover-entitlement-expired-token | @UC-04 @non-ssp:25.12 | A recovery of the entitlement | an active   | asks for a recovery URL                         |

    @BC-23 @needs:standard
    Scenario Outline: <operation> with a malformed token is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> with a malformed token
      Then the platform refuses because no token was sent
      And nothing has changed

      Examples:
        | id                                  | tags                  | operation                     | state       | request                                         |
        | cancel-malformed-token              | @UC-03                | A cancellation                | an active   | cancels the subscription                        |
        | revoke-malformed-token              | @UC-05                | A revocation                  | an active   | revokes the subscription                        |
        | suspend-malformed-token             | @UC-06                | A suspension                  | an active   | suspends the subscription                       |
        | resume-malformed-token              | @UC-07                | A resumption                  | a suspended | resumes the subscription                        |
        | delete-malformed-token              | @UC-08                | A deletion                    | an active   | deletes the subscription                        |
        | change-product-malformed-token      | @UC-11 @needs:premium | A product change              | an active   | changes the subscription to the premium product |
        | recover-account-malformed-token     | @UC-10                | A recovery of the account     | an active   | asks for a recovery URL                         |
        | recover-entitlement-malformed-token | @UC-04 @non-ssp:25.12 | A recovery of the entitlement | an active   | asks for a recovery URL                         |

    @UC-03 @BC-23 @needs:standard
    Scenario Outline: A cancellation <access> is refused
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription <access>
      Then the platform refuses because <reason>
      And nothing has changed

      Examples:
        | id                    | access                                 | reason                  |
        | cancel-unsigned-token | with an unsigned token                 | nobody signed the token |
        | cancel-with-password  | with a password in place of a token    | no token was sent       |
        | cancel-without-bearer | with a token that is not called Bearer | no token was sent       |

  Rule: A request needs a user with the operator role

    @BC-23 @needs:standard @needs:user-without-role
    Scenario Outline: <operation> with a token of a user without the operator role is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> with a token of a user without the operator role
      Then the platform refuses because the user lacks the operator role
      And nothing has changed

      Examples:
        | id                               | tags                  | operation                     | state       | request                                         |
        | cancel-without-role              | @UC-03                | A cancellation                | an active   | cancels the subscription                        |
        | revoke-without-role              | @UC-05                | A revocation                  | an active   | revokes the subscription                        |
        | suspend-without-role             | @UC-06                | A suspension                  | an active   | suspends the subscription                       |
        | resume-without-role              | @UC-07                | A resumption                  | a suspended | resumes the subscription                        |
        | delete-without-role              | @UC-08                | A deletion                    | an active   | deletes the subscription                        |
        | change-product-without-role      | @UC-11 @needs:premium | A product change              | an active   | changes the subscription to the premium product |
        | recover-account-without-role     | @UC-10                | A recovery of the account     | an active   | asks for a recovery URL                         |
        | recover-entitlement-without-role | @UC-04 @non-ssp:25.12 | A recovery of the entitlement | an active   | asks for a recovery URL                         |

  Rule: A request names a tenant that exists

    @needs:standard
    Scenario Outline: <operation> for a tenant that does not exist is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> for a tenant that does not exist
      Then the platform refuses because the tenant is unknown
      And nothing has changed

      Examples:
        | id                                 | tags                                | operation                       | state       | request                                         |
        | activation-info-unknown-tenant     | @UC-02 @BC-24                       | A request for activation info   | a pending   | asks for activation info                        |
        | cancel-unknown-tenant              | @UC-03 @BC-24                       | A cancellation                  | an active   | cancels the subscription                        |
        | revoke-unknown-tenant              | @UC-05 @BC-24                       | A revocation                    | an active   | revokes the subscription                        |
        | suspend-unknown-tenant             | @UC-06 @BC-24                       | A suspension                    | an active   | suspends the subscription                       |
        | resume-unknown-tenant              | @UC-07 @BC-24                       | A resumption                    | a suspended | resumes the subscription                        |
        | delete-unknown-tenant              | @UC-08 @BC-24                       | A deletion                      | an active   | deletes the subscription                        |
        | change-product-unknown-tenant      | @UC-11 @BC-24 @needs:premium        | A product change                | an active   | changes the subscription to the premium product |
        | recover-account-unknown-tenant     | @UC-10 @BC-24                       | A recovery of the account       | an active   | asks for a recovery URL                         |
        | recover-entitlement-unknown-tenant | @UC-04 @BC-24 @non-ssp:25.12        | A recovery of the entitlement   | an active   | asks for a recovery URL                         |
        | delete-all-unknown-tenant          | @UC-08 @BC-31 @needs:create-account | A deletion of all subscriptions | an active   | deletes all subscriptions of the account        |

    @BC-24 @needs:standard
    Scenario Outline: <operation> without naming the tenant is refused
      Given the subscriber has <state> subscription to the standard product
      When the CRM <request> without naming the tenant
      Then the platform refuses because no tenant was named
      And nothing has changed

      Examples:
        | id                             | tags            | operation                     | state     | request                   |
        | activation-info-without-tenant | @UC-02          | A request for activation info | a pending | asks for activation info  |
        | cancel-without-tenant          | @UC-03 @non-ssp | A cancellation                | an active | cancels the subscription  |
        | revoke-without-tenant          | @UC-05 @non-ssp | A revocation                  | an active | revokes the subscription  |
        | suspend-without-tenant         | @UC-06 @non-ssp | A suspension                  | an active | suspends the subscription |
        | recover-account-without-tenant | @UC-10          | A recovery of the account     | an active | asks for a recovery URL   |

  Rule: A purchase needs a valid token, the operator role and a tenant

    @UC-01 @needs:standard
    Scenario Outline: A purchase <access> is refused
      Given the subscriber has no subscription
      When the CRM purchases the standard product <access>
      Then the platform refuses because <reason>
      And nothing has changed

      Examples:
        | id                      | tags                            | access                                           | reason                           |
        | purchase-without-token  | @BC-23                          | without a token                                  | no token was sent                |
        | purchase-forged-token   | @BC-23                          | with a forged token                              | the token is not valid           |
        | purchase-expired-token  | @BC-23 @needs:expired-token     | with an expired token                            | the token has expired            |
        | purchase-without-role   | @BC-23 @needs:user-without-role | with a token of a user without the operator role | the user lacks the operator role |
        | purchase-unknown-tenant | @BC-24                          | for a tenant that does not exist                 | the tenant is unknown            |
        | purchase-without-tenant | @BC-24                          | without naming the tenant                        | no tenant was named              |

  Rule: A list of subscriptions needs a valid token, the operator role and a tenant

    @UC-09
    Scenario Outline: A list of subscriptions <access> is refused
      Given the subscriber has no subscription
      When the CRM lists the subscriber's subscriptions <access>
      Then the platform refuses because <reason>

      Examples:
        | id                  | tags                            | access                                           | reason                           |
        | list-without-token  | @BC-23                          | without a token                                  | no token was sent                |
        | list-forged-token   | @BC-23                          | with a forged token                              | the token is not valid           |
        | list-expired-token  | @BC-23 @needs:expired-token     | with an expired token                            | the token has expired            |
        | list-unsigned-token | @BC-23                          | with an unsigned token                           | nobody signed the token          |
        | list-made-up-token  | @BC-23                          | with a made-up token                             | no token was sent                |
        | list-with-password  | @BC-23                          | with a password in place of a token              | no token was sent                |
        | list-without-role   | @BC-23 @needs:user-without-role | with a token of a user without the operator role | the user lacks the operator role |
        | list-unknown-tenant | @BC-24                          | for a tenant that does not exist                 | the tenant is unknown            |
