Feature: Reasons of an end
  A cancellation and a revocation name a reason: a category and a code that belongs to it.

  Rule: A reason on the lists of both NAGRA and Bango is accepted

    @UC-03 @BC-41 @needs:standard
    Scenario Outline: A cancellation is accepted for <category>, <code>
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with the category <category> and the code <code>
      Then the platform accepts the request
      And the subscription is CANCELLED on OpenTV Platform and at Bango

      Examples:
        | id                                               | category           | code                   |
        | reason-customer-cancelled-not-renewed            | CUSTOMER_CANCELLED | NOT_RENEWED            |
        | reason-customer-cancelled-changed-service        | CUSTOMER_CANCELLED | CHANGED_SERVICE        |
        | reason-customer-cancelled-subscription-cancelled | CUSTOMER_CANCELLED | SUBSCRIPTION_CANCELLED |
        | reason-customer-cancelled-addon-cancelled        | CUSTOMER_CANCELLED | ADDON_CANCELLED        |
        | reason-customer-cancelled-expired                | CUSTOMER_CANCELLED | EXPIRED                |
        | reason-customer-cancelled-other                  | CUSTOMER_CANCELLED | OTHER                  |

    @UC-05 @BC-41 @needs:standard
    Scenario Outline: A revocation is accepted for <category>, <code>
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with the category <category> and the code <code>
      Then the platform accepts the request
      And the subscription is REVOKED on OpenTV Platform and at Bango

      Examples:
        | id                                    | category | code                   |
        | reason-revoked-account-terminated     | REVOKED  | ACCOUNT_TERMINATED     |
        | reason-revoked-suspend-terminated     | REVOKED  | SUSPEND_TERMINATED     |
        | reason-revoked-error                  | REVOKED  | ERROR                  |
        | reason-revoked-fraud                  | REVOKED  | FRAUD                  |
        | reason-revoked-immediate-cancellation | REVOKED  | IMMEDIATE_CANCELLATION |
        | reason-revoked-other                  | REVOKED  | OTHER                  |

  Rule: A reason on NAGRA's list alone may be refused by Bango, and ends the subscription or changes nothing

    @UC-03 @BC-41 @needs:standard
    Scenario Outline: A cancellation for <category>, <code> is accepted, or refused without effect
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with the category <category> and the code <code>
      Then the subscription is CANCELLED for a reason that not both lists have, or nothing has changed

      Examples:
        | id                                                  | category            | code                      |
        | reason-customer-cancelled-customer-cancelled        | CUSTOMER_CANCELLED  | CUSTOMER_CANCELLED        |
        | reason-customer-changed-customer-cancelled-bundle   | CUSTOMER_CHANGED    | CUSTOMER_CANCELLED_BUNDLE |
        | reason-customer-changed-changed-service             | CUSTOMER_CHANGED    | CHANGED_SERVICE           |
        | reason-activation-rollback-fraud                    | ACTIVATION_ROLLBACK | FRAUD                     |
        | reason-activation-rollback-customer-payment-default | ACTIVATION_ROLLBACK | CUSTOMER_PAYMENT_DEFAULT  |
        | reason-activation-rollback-fraud-check              | ACTIVATION_ROLLBACK | FRAUD_CHECK               |
        | reason-activation-rollback-merchant-account-changed | ACTIVATION_ROLLBACK | MERCHANT_ACCOUNT_CHANGED  |

    @UC-05 @BC-41 @needs:standard
    Scenario Outline: A revocation for <category>, <code> is accepted, or refused without effect
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with the category <category> and the code <code>
      Then the subscription is REVOKED for a reason that not both lists have, or nothing has changed

      Examples:
        | id                                         | category | code                        |
        | reason-revoked-rollback-error              | REVOKED  | ROLLBACK_ERROR              |
        | reason-revoked-rollback-connect-error      | REVOKED  | ROLLBACK_CONNECT_ERROR      |
        | reason-revoked-product-no-longer-available | REVOKED  | PRODUCT_NO_LONGER_AVAILABLE |
        | reason-revoked-partner-return              | REVOKED  | PARTNER_RETURN              |
        | reason-revoked-customer-return             | REVOKED  | CUSTOMER_RETURN             |

  Rule: A code belongs to its category

    @UC-03 @BC-41 @needs:standard
    Scenario Outline: A cancellation for <category>, <code>, a pair on no list, is refused, or accepted with a warning
      Given the subscriber has an active subscription to the standard product
      When the CRM cancels the subscription with the category <category> and the code <code>
      Then the subscription is CANCELLED for a reason that is on no list, or nothing has changed

      Examples:
        | id                                     | category         | code        |
        | reason-unlisted-customer-changed-fraud | CUSTOMER_CHANGED | FRAUD       |
        | reason-unlisted-revoked-not-renewed    | REVOKED          | NOT_RENEWED |

    @UC-05 @BC-41 @needs:standard @id:reason-unlisted-activation-rollback-account-terminated
    Scenario: A revocation for ACTIVATION_ROLLBACK, ACCOUNT_TERMINATED, a pair on no list, is refused, or accepted with a warning
      Given the subscriber has an active subscription to the standard product
      When the CRM revokes the subscription with the category ACTIVATION_ROLLBACK and the code ACCOUNT_TERMINATED
      Then the subscription is REVOKED for a reason that is on no list, or nothing has changed
