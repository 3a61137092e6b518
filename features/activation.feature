Feature: Activation when the activation URL has expired
  While a subscription is pending the CRM can ask for activation info, and show the subscriber a URL that works.

  Rule: A pending subscription can be activated with a URL that is still valid

    @UC-02 @BC-05 @needs:standard @id:activation-info
    Scenario: The CRM gets a valid activation URL for a pending subscription
      Given the subscriber has a pending subscription to the standard product
      When the CRM asks for activation info
      Then the answer holds an activation URL that is still valid
      And nothing has changed

    @UC-02 @BC-05 @needs:standard @id:activation-info-then-activate
    Scenario: The subscriber activates with the URL from activation info
      Given the subscriber has a pending subscription to the standard product
      And the CRM has asked for activation info
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation

    @UC-02 @BC-26 @needs:standard @id:activation-info-twice
    Scenario: A second request for activation info changes nothing
      Given the subscriber has a pending subscription to the standard product
      And the CRM has asked for activation info
      When the CRM asks for activation info
      Then the answer holds an activation URL that is still valid
      And nothing has changed

    @UC-02 @BC-05 @needs:standard @id:activation-info-twice-then-activate
    Scenario: The subscriber activates after the CRM has asked for the URL twice
      Given the subscriber has a pending subscription to the standard product
      And the CRM has asked for activation info
      And the CRM has asked for activation info
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

    @UC-02 @BC-05 @needs:expired-url @needs:standard @id:activation-fresh-url
    Scenario: After the URL has expired the CRM gets a fresh one
      Given the subscriber has a pending subscription to the standard product
      And the activation URL has expired
      When the CRM asks for activation info
      Then the answer holds an activation URL that is still valid
      And the subscription is PENDING on OpenTV Platform and at Bango

    @UC-02 @BC-05 @needs:expired-url @needs:standard @id:activation-with-fresh-url
    Scenario: The subscriber activates with a fresh URL after the first has expired
      Given the subscriber has a pending subscription to the standard product
      And the activation URL has expired
      And the CRM has asked for activation info
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation

    @UC-02 @BC-05 @needs:expired-url @needs:standard @id:activation-expired-url
    Scenario: An expired activation URL activates nothing
      Given the subscriber has a pending subscription to the standard product
      And the activation URL has expired
      When the subscriber opens the expired activation URL
      Then the subscription is PENDING on OpenTV Platform and at Bango
      And the CRM is told nothing

  Rule: An activation changes one subscription and leaves the others as they are

    @UC-02 @BC-02 @needs:premium @needs:standard @id:activation-one-of-several
    Scenario: Only the subscription whose URL was opened is activated
      Given the subscriber has an older pending subscription to the standard product
      And the subscriber has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the standard product
      And the subscriber also has a pending subscription to the premium product
      And another subscriber has an active subscription to the standard product
      And the CRM has asked for activation info
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation

    @UC-02 @BC-02 @needs:standard @id:activation-beside-active
    Scenario: A second subscription is activated beside the first
      Given the subscriber has an older active subscription to the standard product
      And the subscriber has a pending subscription to the standard product
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango
      And the CRM is told of the activation

    @UC-02 @BC-02
    Scenario Outline: An activation leaves an older <status> subscription as it is
      Given the subscriber has an older <status> subscription to the <product> product
      And the subscriber has a pending subscription to the <product> product
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

      Examples:
        | id                          | tags                 | status    | product       |
        | activation-beside-suspended | @needs:standard      | suspended | standard      |
        | activation-beside-ending    | @needs:end-of-period | ending    | end-of-period |

    @UC-02 @BC-02 @needs:premium @needs:standard @id:activation-after-another
    Scenario: The URL of a pending subscription still works after another one was activated
      Given the subscriber has a pending subscription to the standard product
      And the subscriber also has an active subscription to the premium product
      When the subscriber completes the activation
      Then the subscription becomes ACTIVE on OpenTV Platform and at Bango

  Rule: An activation URL does not change what the CRM has changed since

    @UC-02 @BC-06 @needs:standard
    Scenario Outline: The activation URL activates nothing after the CRM <change>
      Given the subscriber has a pending subscription to the standard product
      And the subscriber has kept an activation URL
      And the CRM <change>
      When the subscriber opens the kept activation URL
      Then nothing has changed

      Examples:
        | id                                 | tags                  | change                                       |
        | activation-after-cancellation      |                       | has cancelled the subscription               |
        | activation-after-revocation        |                       | has revoked the subscription                 |
        | activation-after-deletion          |                       | has deleted the subscription                 |
        | activation-after-all-deleted       | @needs:create-account | has deleted all subscriptions of the account |
        | activation-after-account-cancelled | @needs:create-account | has cancelled the account                    |

    @UC-02 @BC-06
    Scenario Outline: A used activation URL changes nothing after the CRM <change>
      Given the subscriber has a pending subscription to the <product> product
      And the subscriber has kept an activation URL
      And the subscriber has completed the activation
      And the CRM <change>
      When the subscriber opens the kept activation URL
      Then nothing has changed

      Examples:
        | id                                 | tags                 | product       | change                                                          |
        | activation-after-suspension        | @needs:standard      | standard      | has suspended the subscription                                  |
        | activation-used-after-cancellation | @needs:standard      | standard      | has cancelled the subscription                                  |
        | activation-used-while-ending       | @needs:end-of-period | end-of-period | has cancelled the subscription, which ends with the paid period |

  Rule: There is activation info for pending subscriptions only

    @UC-02 @BC-06
    Scenario Outline: Activation info for <state> subscription is refused
      Given the subscriber has <state> subscription to the <product> product
      When the CRM asks for activation info
      Then the platform refuses because <reason>
      And nothing has changed

      Examples:
        | id                        | tags                 | state       | product       | reason                      |
        | activation-info-active    | @needs:standard      | an active   | standard      | the state does not allow it |
        | activation-info-suspended | @needs:standard      | a suspended | standard      | the state does not allow it |
        | activation-info-ending    | @needs:end-of-period | an ending   | end-of-period | the state does not allow it |
        | activation-info-cancelled | @needs:standard      | a cancelled | standard      | the subscription has ended  |
        | activation-info-revoked   | @needs:standard      | a revoked   | standard      | the subscription has ended  |

    @UC-02 @BC-06 @needs:standard @id:activation-info-never-active
    Scenario: Activation info is refused for a subscription that was cancelled before it was activated
      Given the subscriber has a pending subscription to the standard product
      And the CRM has cancelled the subscription
      When the CRM asks for activation info
      Then the platform refuses because the subscription has ended
      And nothing has changed
