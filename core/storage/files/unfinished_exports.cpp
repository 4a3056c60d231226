#include "core/storage/files/unfinished_exports.h"

#include "core/base/sha256.h"
#include "core/ports/export_intents.h"
#include "core/storage/files/local_files.h"
#include "core/storage/files/unfinished.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace docket::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxManifestBytes = 64UL << 20U;

bool isOfEndedExport(const ports::ExportIntent& intent) { return isOfEndedProcess(intent.hidden); }

/// Whether nothing is left of it, so that it need not be remembered.
bool putAway(const ports::ExportIntent& intent) {
    std::error_code error;
    if (isAbandoned(intent.hidden)) fs::remove_all(intent.hidden, error);
    return !isAbandoned(intent.hidden);
}

/// The manifest of one that has its name; nullopt: it has none. The paths come out of the file, which may be anybody's: the one is read like any other input, the other only removed
/// where it is what this program leaves behind.
std::optional<std::string> publishedManifest(const ports::ExportIntent& intent) {
    if (!intent.isWhole) return std::nullopt;
    const fs::path manifest = fs::path(intent.run.directory) / "manifest.json";
    std::error_code error;
    if (!fs::is_regular_file(manifest, error)) return std::nullopt;
    auto text = LocalFiles().readSmall(manifest, maxManifestBytes);
    if (!text || toHex(sha256(*text)) != intent.run.manifestSha256) return std::nullopt;
    return std::move(*text);
}

Result<> settle(const ports::ExportIntent& intent, ports::Records& records, ports::ExportIntents& intents) {
    if (const auto ended = intents.end(intent.id); !ended) return ended;
    auto manifest = publishedManifest(intent);
    if (!manifest) return {};
    ports::ExportRun run = intent.run;
    run.manifest = std::move(*manifest);
    const auto noted = records.addExportRun(run, intent.items);
    return noted ? Result<>() : std::unexpected(noted.error());
}

}  // namespace

void settleExports(ports::Workspace& workspace) {
    ports::ExportIntents* intents = ports::intentsOf(workspace.records());
    if (intents == nullptr) return;
    const auto open = intents->all();
    if (!open || std::ranges::none_of(*open, isOfEndedExport)) return;
    (void)ports::inTransaction(workspace, [&]() -> Result<> {
        const auto still = intents->all();  // another process may have been faster
        if (!still) return std::unexpected(still.error());
        for (const ports::ExportIntent& intent : *still) {
            if (!isOfEndedExport(intent) || !putAway(intent)) continue;
            if (const auto settled = settle(intent, workspace.records(), *intents); !settled) return settled;
        }
        return {};
    });
}

}  // namespace docket::storage
