export { aclAddress as search } from "../../widgets/acl/aclAddress";
