import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { logout } from "../../api/session";

/** Leaves for another world: its own login comes first, then the first page, and the lesson's `step` if one is meant. */
export function useEnterWorld(step?: string): () => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const lesson = step === undefined ? {} : { lesson: "1", step };
    void navigate({ to: "/datacenter/$tab", params: { tab: "search" }, search: lesson });
    logout();
  }, [navigate, step]);
}
