#include "core/services/review/take_back.h"

#include "core/domain/packet.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::services {

namespace {

/// What is out in a packet is in front of nobody's eyes here.
Result<> checkNotHeld(Visits& visits, ItemId item, Timestamp now) {
    const auto leases = visits.workspace().queue().leasesOn(item);
    if (!leases) return std::unexpected(leases.error());
    const bool isHeld = std::ranges::any_of(*leases, [&](const Lease& lease) {
        return lease.reviewer != visits.reviewer() && lease.expiresAt > now && !isPacketKey(lease.session);
    });
    if (!isHeld) return {};
    const auto holder = visits.workspace().queue().holderOf(item, now);
    if (!holder) return std::unexpected(holder.error());
    return failure(ErrorKind::Conflict, fmt::format("{} holds the item now, so it cannot be taken back.", holder->value_or("Another reviewer")));
}

Result<> checkNotBuiltOn(Visits& visits, const UndoStep& step, const ItemLedger& ledger, Timestamp now) {
    const auto standing = ledger.review().standing();
    const bool isBuiltOn = std::ranges::any_of(
        standing, [&](const Decision* d) { return d->reviewer != visits.reviewer() && d->id > step.visit; });
    if (isBuiltOn) return failure(ErrorKind::Conflict, "Another reviewer has decided this item since, so it cannot be taken back.");
    if (ledger.review().isSettledSince(step.visit)) {
        return failure(ErrorKind::Conflict, "An adjudicator has seen this item since, so what was said of it stays as it was.");
    }
    if (ledger.review().isReopenedSince(step.visit)) {
        return failure(ErrorKind::Conflict, "The item is reviewed again under a newer version of the taxonomy, so what was said before "
                                            "it stays as it was. Claim the item to decide it anew.");
    }
    return checkNotHeld(visits, step.item, now);
}

}  // namespace

std::optional<CheckTerms> checkTermsOf(const UndoStep& step, const ItemLedger& ledger) {
    const CheckTerms* terms = ledger.review().termsOf(step.visit);
    return terms != nullptr ? std::optional(*terms) : std::nullopt;
}

Result<> checkMayTakeBack(Visits& visits, const UndoStep& step, const ItemLedger& ledger, Timestamp now) {
    const auto exported = visits.workspace().decisions().exportedSince(step.item, step.visit);
    if (!exported) return std::unexpected(exported.error());
    if (*exported && step.action == review::EventKind::Decided) {
        return failure(ErrorKind::Exported, fmt::format("This decision was exported at {} and cannot be undone. Claim the item by "
                                                        "its id to correct it.", formatUtc(**exported)));
    }
    return checkTermsOf(step, ledger) ? Result<>() : checkNotBuiltOn(visits, step, ledger, now);  // nobody builds on an answer to a check
}

}  // namespace docket::services
