#include "core/storage/tables/upgrade_note.h"

#include "core/storage/sqlite/chain.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/routed_entries.h"

#include <limits>

namespace docket::storage {

void noteUpgrade(Connection& connection, int schema, Timestamp now) {
    if (schema < firstWithSeals) return;
    Chain chain(connection);
    if (chain.head().length == 0) return;
    codec::SchemaUpgrade upgrade;
    upgrade.number = schema;
    if (schema == firstWithSeals) {
        for (const SealedRows rows : sealedAtUpgrade) {
            const std::int64_t last = lastNumber(connection, rows);
            upgrade.sealed.push_back({tableOf(rows), last, digestOfRows(connection, rows, std::numeric_limits<std::int64_t>::min(), last)});
        }
        upgrade.routed = routedEntriesOf(connection).blocks();
    }
    review::Event event;
    event.at = now;
    event.kind = review::EventKind::Upgraded;
    event.payload = codec::writePayload(upgrade);
    chain.append(std::move(event));
}

}  // namespace docket::storage
