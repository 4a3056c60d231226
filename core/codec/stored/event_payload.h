#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/domain/person.h"
#include "core/domain/study.h"
#include "core/review/event.h"
#include "core/review/item_review.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace docket::codec {

/// Rows that one committed batch of an import added: rowids from first to last, without gaps; last < first: none.
struct RowRange {
    std::int64_t first = 1;
    std::int64_t last = 0;

    bool operator==(const RowRange&) const = default;
};

/// What became of the queue entries of a block of items: how many more there are, and by how much the sum of their
/// digests changed (64 hexadecimal digits; storage/routed_entries.h).
struct RoutedBlock {
    std::int64_t block = 0;
    std::int64_t entries = 0;
    std::string sum;

    bool operator==(const RoutedBlock&) const = default;
};

/// Payload of an Imported event.
struct ImportedBatch {
    std::int64_t run = 0;
    RowRange items;
    RowRange predictions;
    std::string itemsDigest;        ///< SHA-256 in hexadecimal over the rows' fields, in order
    std::string predictionsDigest;
    std::vector<RoutedBlock> routed;  ///< what the batch did to the queue

    bool operator==(const ImportedBatch&) const = default;
};

/// Payload of a Routed event.
struct Routing {
    std::vector<RoutedBlock> routed;
    std::optional<std::int64_t> ranked;  ///< predictions that had waited and wait no longer; nullopt: those that wait go on waiting
    std::string rows{};                  ///< SHA-256 in hexadecimal of the entries that a step of a rerouting changed; empty: it was none

    bool operator==(const Routing&) const = default;
};

/// Payload of a TaxonomyPublished, PolicySaved, Exported, ImportStarted, ImportFinished, ReviewerJoined, ReroutingBegun,
/// ReroutingEnded, PacketMade, PacketMerged, Packed, RecipeSaved, RecipeDeleted, RegressionSetMade, CalibrationFitted, CalibrationConfirmed,
/// CalibrationApplied, CalibrationsUsed or AlertNoted event.
struct SavedDocument {
    std::int64_t number = 0;  ///< version, run, reviewer, packet, row of a recipe, of a calibration or of a note about an alert, regression
                              ///< set, or first event
    std::string digest;       ///< SHA-256 in hexadecimal of the native document, of the recipe, of parameters, of the manifest, of the set, or of
                              ///< how the files of a started import are read; empty: there is none
    std::string rows{};       ///< SHA-256 in hexadecimal of its rows as they were stored; empty before schema 7

    bool operator==(const SavedDocument&) const = default;
};

/// Rows of a table up to one number, as a step of the schema found them.
struct SealedTable {
    std::string table;
    std::int64_t last = 0;
    std::string digest;  ///< SHA-256 in hexadecimal

    bool operator==(const SealedTable&) const = default;
};

/// Payload of an Upgraded event. `sealed` and `routed` say what the events before it did not yet carry.
struct SchemaUpgrade {
    int number = 0;
    std::vector<SealedTable> sealed;
    std::vector<RoutedBlock> routed;

    bool operator==(const SchemaUpgrade&) const = default;
};

review::EventKind kindOf(const review::Fact& fact);
std::string writePayload(const review::Fact& fact);
std::string writePayload(const ImportedBatch& batch);
std::string writePayload(const SavedDocument& document);
std::string writePayload(const SchemaUpgrade& upgrade);
std::string writePayload(const Routing& routing);
/// Payloads of StudyBegun, of what the event itself does not say, and of StudyEnded.
std::string writeStudyBegun(const AgreementStudy& study);
std::string writeStudyEnded(int study);
/// Payload of PersonChanged: what somebody may do from then on; their name is that of their ReviewerJoined event.
std::string writePersonChanged(const Person& person);

/// What an item's event says. Damaged when the payload is not what its kind asks for.
Result<review::ItemEvent> readItemEvent(const review::Event& event);
Result<ImportedBatch> readImportedBatch(const review::Event& event);
Result<SavedDocument> readSavedDocument(const review::Event& event);
Result<SchemaUpgrade> readSchemaUpgrade(const review::Event& event);
Result<Routing> readRouting(const review::Event& event);
Result<AgreementStudy> readStudyBegun(const review::Event& event);
Result<int> readStudyEnded(const review::Event& event);
Result<Person> readPersonChanged(const review::Event& event);

}  // namespace docket::codec
