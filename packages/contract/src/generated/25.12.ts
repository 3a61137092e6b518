// Generated from packages/contract/opentv-platform.yaml and its overlays by `npm run generate`. Do not edit.
export interface paths {
    "/keycloak/auth/realms/{realm}/protocol/openid-connect/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get or refresh an access token */
        post: operations["keycloakToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adm/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an account */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adm/v1/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an account, which is sent back whole when it is changed */
        get: operations["getAccount"];
        /** Change an account; what is left out becomes null, and CANCELLED is final */
        put: operations["updateAccount"];
        post?: never;
        /** Delete an account (25.12, first edition, means gatewayDeleteOfAccount by this) */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cpm/commercial/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Create a third-party product */
        put: operations["createProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm-gateway/v2/rmg/v1/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Purchase a third-party product */
        post: operations["gatewayPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm-gateway/v2/rmg/v1/entitlements/{entitlementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel, revoke, suspend or resume a subscription by its new status */
        put: operations["gatewayUpdate"];
        post?: never;
        /** Delete an entitlement */
        delete: operations["gatewayDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm-gateway/v2/rmg/v1/entitlements/account/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete all entitlements of an account; "deleting an account" in the first edition */
        delete: operations["gatewayDeleteOfAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm-gateway/v1/rmg/v1/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List entitlements */
        get: operations["gatewayList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Purchase a third-party product */
        post: operations["tpesPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/activationinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an activation URL for a pending entitlement */
        get: operations["tpesActivationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/actions/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a subscription */
        post: operations["tpesCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/actions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a subscription at once */
        post: operations["tpesRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/actions/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a subscription */
        post: operations["tpesSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a suspended subscription */
        post: operations["tpesResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/actions/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a URL at which the customer recovers the merchant's account
         * @description UC-04 is documented for non-SSP in 25.12, and without a restriction in 25.26; UC-10 is the same request.
         */
        post: operations["tpesRecover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tpes/v1/operator/entitlements/{entitlementId}/actions/changeProduct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the product of a subscription */
        post: operations["tpesChangeProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    entitlementChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the CRM that an entitlement changed */
        post: operations["entitlementChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    changeAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the CRM whether a change made at the merchant is allowed */
        post: operations["changeAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    purchaseAuthorisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the CRM whether a purchase is authorised, which stands for the change made at the merchant
         * @description The second profile of the authorisation call; `x-points.authorisation-call` says which is used.
         */
        post: operations["purchaseAuthorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        TokenRequest: {
            /** @enum {string} */
            grant_type: "password" | "refresh_token";
            client_id: string;
            client_secret?: string;
            username?: string;
            password?: string;
            refresh_token?: string;
        } & (unknown & unknown);
        TokenAnswer: {
            access_token: string;
            token_type: string;
            /** @description Seconds */
            expires_in: number;
            refresh_token: string;
            /** @description Seconds */
            refresh_expires_in: number;
        };
        TokenError: {
            error?: string;
            error_description?: string;
        };
        /** @description Not documented; only the HTTP status is certified */
        Error: {
            errorCode?: string;
            message?: string;
        };
        AccountRequest: {
            _id: string;
            signonId: string;
            password: string;
            /** @description Where the password is hashed beforehand */
            salt?: string;
            accountProfileId?: string;
            npvrProfileName?: string;
            billingAddress?: {
                [key: string]: unknown;
            };
            pvrStatus?: string;
            geoBlockExempt?: boolean;
            /** @enum {string} */
            status: "ACTIVE";
        };
        AccountAnswer: {
            _id: string;
        };
        /** @description What a platform keeps of an account differs; whatever it is, it is sent back */
        Account: {
            _id?: string;
            /** @enum {string} */
            status: "ACTIVE" | "RESTRICTED" | "SUSPENDED" | "CANCELLED";
        };
        AccountDeleted: {
            deletedCount?: number;
        };
        ProductRequest: {
            /** @enum {string} */
            type: "thirdParty";
            name: string;
            /** @description Bango's merchant account key */
            providerId: string;
            /** @description Bango's product key */
            providerResourceId: string;
        };
        ProductAnswer: {
            /** @description Path of the product; it ends with the product id */
            self: string;
        };
        /** @description ISO 8601 is stated; that the time zone is there is assumed */
        DateTime: string & (unknown & unknown);
        WebAddress: string & (unknown & unknown);
        /** @enum {string} */
        EntitlementStatus: "SUBSCRIBED" | "UNSUBSCRIBED" | "SUSPENDED" | "PENDING" | "ACTIVE" | "ACTIVE-ENDING" | "CANCELLED" | "REVOKED";
        Entitlement: {
            _id: string;
            productId: string;
            accountId: string;
            /** @enum {string} */
            productType: "THIRDPARTY" | "TRANSACTIONAL" | "SUBSCRIPTION" | "FREE" | "CAPABILITY" | "PPV";
            status: components["schemas"]["EntitlementStatus"];
            validFrom?: components["schemas"]["DateTime"];
            expiryDate?: components["schemas"]["DateTime"];
            reasonCode?: string;
            reasonCategory?: string;
            created?: components["schemas"]["DateTime"];
            modified?: components["schemas"]["DateTime"];
        };
        EntitlementList: {
            totalRecords: number;
            resourceSet: components["schemas"]["Entitlement"][];
        };
        UpdateCounts: {
            matchedCount: number;
            modifiedCount: number;
        };
        DeletedCount: {
            deletedCount: number;
        };
        /** @description The pages describe no body */
        DeletedCountOfAccount: {
            deletedCount?: number;
        };
        PurchaseRequest: {
            /** @enum {string} */
            productType: "THIRDPARTY";
            productId: string;
            accountId: string;
            /** @enum {string} */
            status: "PENDING";
            reasonCode?: string;
            reasonCategory?: string;
            /** @description Own id; generated when absent */
            _id?: string;
        };
        GatewayPurchaseAnswer: {
            _id: string;
        };
        TpesPurchaseAnswer: {
            _id: string;
        };
        EntitlementUpdate: {
            status: components["schemas"]["EntitlementStatus"];
            productId?: string;
            accountId?: string;
            /** @enum {string} */
            productType?: "THIRDPARTY";
            cancelReasonCategory?: string;
            cancelReasonCode?: string;
        };
        /** @enum {string} */
        CancelReasonCategory: "CUSTOMER_CANCELLED" | "CUSTOMER_CHANGED" | "ACTIVATION_ROLLBACK" | "REVOKED";
        /** @enum {string} */
        CancelReasonCode: "NOT_RENEWED" | "CUSTOMER_CANCELLED" | "EXPIRED" | "CHANGED_SERVICE" | "SUBSCRIPTION_CANCELLED" | "ADDON_CANCELLED" | "OTHER" | "CUSTOMER_CANCELLED_BUNDLE" | "CUSTOMER_PAYMENT_DEFAULT" | "FRAUD_CHECK" | "MERCHANT_ACCOUNT_CHANGED" | "ROLLBACK_ERROR" | "ROLLBACK_CONNECT_ERROR" | "PRODUCT_NO_LONGER_AVAILABLE" | "PARTNER_RETURN" | "CUSTOMER_RETURN" | "ACCOUNT_TERMINATED" | "SUSPEND_TERMINATED" | "ERROR" | "FRAUD" | "IMMEDIATE_CANCELLATION";
        CancelRequest: {
            cancelReasonCategory: components["schemas"]["CancelReasonCategory"];
            cancelReasonCode: components["schemas"]["CancelReasonCode"];
            cancelReasonDescription?: string;
        };
        ResumeRequest: {
            productId: string;
        };
        ChangeProductRequest: {
            /** @description The new product */
            productId: string;
        };
        ActivationInfo: {
            entitlementId: string;
            /** @enum {string} */
            responseCode: "200";
            responseMessage: string;
            parameters: {
                /** @enum {string} */
                action: "NAVIGATE_TO_URL";
                url: components["schemas"]["WebAddress"];
                /**
                 * Format: date-time
                 * @description Bango's; no page says in which form
                 */
                urlExpiry: string;
            };
        };
        RecoverAnswer: {
            recoveryUrl: components["schemas"]["WebAddress"];
        };
        EntitlementChange: {
            entitlementId: string;
            accountId: string;
            productId: string;
            status: components["schemas"]["EntitlementStatus"];
            /** @enum {string} */
            notificationReason: "ACTIVATION_SUCCESS" | "TERMINATION_PENDING" | "TERMINATION_SUCCESS" | "PRODUCT_UPDATE" | "METADATA_UPDATE" | "SUSPENSION_SUCCESS" | "RESUMPTION_SUCCESS";
            /** Format: date-time */
            timestamp: string;
        };
        ChangeAuthorisationRequest: {
            entitlementId: string;
            accountId: string;
            productId: string;
            newProductId: string;
        };
        PurchaseAuthorisationRequest: {
            accountId: string;
            /** @description The new product */
            productId: string;
        };
        PurchaseAuthorisationAnswer: {
            purchaseAuthRequestReference: string;
        };
        ChangeAuthorisationAnswer: {
            allowed: boolean;
        };
    };
    responses: {
        /** @description Bad request */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Forbidden (invalid token) */
        InvalidToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Forbidden (invalid token). The page of this operation lists no 403 */
        InvalidTokenAssumed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The tenant does not exist. Where one is named, an unknown entitlement too (assumed) */
        UnknownTenant: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The entitlement does not exist */
        UnknownEntitlement: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account does not exist */
        UnknownAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Keycloak refuses (OAuth 2.0, RFC 6749 section 5.2) */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description Done */
        Counted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UpdateCounts"];
            };
        };
        /** @description Done. Another page says 201, and describes no body */
        AccountChanged: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Done. The pages describe no body */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The merchant has yet to confirm; the CRM is notified. The pages describe no body */
        AwaitsConfirmation: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Ties the log entries of one call flow together */
        CorrelationId: string;
        CorrelationIdOfNotification: string;
        TenantStated: string;
        /** @description The pages do not name it here; it is always sent */
        TenantAccepted: string;
        EntitlementId: string;
        AccountId: string;
        /**
         * @description The page of the first edition words it the other way round than its name and the RMG pages; an overlay may say
         *     `x-true-means: allow-duplicates`.
         */
        ProhibitDuplicateProductPurchase: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keycloakToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                realm: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["TokenRefused"];
            401: components["responses"]["TokenRefused"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description The account exists */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownAccount"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        responses: {
            200: components["responses"]["Counted"];
            201: components["responses"]["AccountChanged"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownAccount"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownAccount"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductRequest"];
            };
        };
        responses: {
            /** @description The product exists */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
        };
    };
    gatewayPurchase: {
        parameters: {
            query?: {
                /**
                 * @description The page of the first edition words it the other way round than its name and the RMG pages; an overlay may say
                 *     `x-true-means: allow-duplicates`.
                 */
                prohibitDuplicateProductPurchase?: components["parameters"]["ProhibitDuplicateProductPurchase"];
            };
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseRequest"];
            };
        };
        responses: {
            /** @description The entitlement exists */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayPurchaseAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    gatewayUpdate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Counted"];
            202: components["responses"]["AwaitsConfirmation"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    gatewayDelete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlement is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    gatewayDeleteOfAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlements are gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCountOfAccount"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    gatewayList: {
        parameters: {
            query?: {
                /** @description A MongoDB query, e.g. {"productType":"THIRDPARTY"} */
                filter?: string;
                /** @description 0 gives totalRecords alone */
                limit?: number;
                /** @description From 1; only together with `limit` */
                page?: number;
                /** @description MongoDB form, e.g. {"created":-1} */
                sort?: string;
                /** @description Only these fields of each entitlement */
                fields?: string;
            };
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entitlements that match */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    tpesPurchase: {
        parameters: {
            query?: {
                /**
                 * @description The page of the first edition words it the other way round than its name and the RMG pages; an overlay may say
                 *     `x-true-means: allow-duplicates`.
                 */
                prohibitDuplicateProductPurchase?: components["parameters"]["ProhibitDuplicateProductPurchase"];
            };
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseRequest"];
            };
        };
        responses: {
            /** @description The entitlement exists */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TpesPurchaseAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    tpesActivationInfo: {
        parameters: {
            query?: never;
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activation URL */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownEntitlement"];
        };
    };
    tpesCancel: {
        parameters: {
            query?: never;
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["AwaitsConfirmation"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidTokenAssumed"];
            404: components["responses"]["UnknownEntitlement"];
        };
    };
    tpesRevoke: {
        parameters: {
            query?: never;
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["AwaitsConfirmation"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    tpesSuspend: {
        parameters: {
            query?: never;
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["AwaitsConfirmation"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownEntitlement"];
        };
    };
    tpesResume: {
        parameters: {
            query?: never;
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["AwaitsConfirmation"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidToken"];
            404: components["responses"]["UnknownTenant"];
        };
    };
    tpesRecover: {
        parameters: {
            query?: never;
            header: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                "nv-tenant-id": components["parameters"]["TenantStated"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery URL */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoverAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidTokenAssumed"];
            404: components["responses"]["UnknownEntitlement"];
        };
    };
    tpesChangeProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Ties the log entries of one call flow together */
                "x-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description The pages do not name it here; it is always sent */
                "nv-tenant-id"?: components["parameters"]["TenantAccepted"];
            };
            path: {
                entitlementId: components["parameters"]["EntitlementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProductRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            202: components["responses"]["AwaitsConfirmation"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["InvalidTokenAssumed"];
            404: components["responses"]["UnknownEntitlement"];
        };
    };
    entitlementChanged: {
        parameters: {
            query?: never;
            header?: {
                "x-correlation-id"?: components["parameters"]["CorrelationIdOfNotification"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntitlementChange"];
            };
        };
        responses: {
            /** @description The CRM has taken note */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                "x-correlation-id"?: components["parameters"]["CorrelationIdOfNotification"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAuthorisationRequest"];
            };
        };
        responses: {
            /** @description The CRM's decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeAuthorisationAnswer"];
                };
            };
        };
    };
    purchaseAuthorisation: {
        parameters: {
            query?: never;
            header?: {
                "x-correlation-id"?: components["parameters"]["CorrelationIdOfNotification"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseAuthorisationRequest"];
            };
        };
        responses: {
            /** @description The purchase is authorised */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseAuthorisationAnswer"];
                };
            };
            /** @description Bad request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is not accepted */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The purchase is not authorised */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
