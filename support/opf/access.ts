/** With which token and tenant a request is sent; all parts default to what is right. */
export interface Access {
  /** The whole `Authorization` header; null sends none. */
  authorization?: string | null;
  /** The `nv-tenant-id` header; null sends none. */
  tenantId?: string | null;
}
