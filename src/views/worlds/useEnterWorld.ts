import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { logout } from "../../api/session";

/** Leaves for another world: its own login comes first, and then the first page. */
export function useEnterWorld(): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    void navigate({ to: "/datacenter/$tab", params: { tab: "search" }, search: {} });
    logout();
  }, [navigate]);
}
