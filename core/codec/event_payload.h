#pragma once

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/domain/study.h"
#include "core/review/event.h"
#include "core/review/item_review.h"

#include <cstdint>
#include <string>

namespace docket::codec {

/// Rows that one committed batch of an import added: rowids from first to last, without gaps; last < first: none.
struct RowRange {
    std::int64_t first = 1;
    std::int64_t last = 0;

    bool operator==(const RowRange&) const = default;
};

/// Payload of an Imported event.
struct ImportedBatch {
    std::int64_t run = 0;
    RowRange items;
    RowRange predictions;
    std::string itemsDigest;        ///< SHA-256 in hexadecimal over the rows' fields, in order
    std::string predictionsDigest;

    bool operator==(const ImportedBatch&) const = default;
};

/// Payload of a TaxonomyPublished, PolicySaved or Exported event.
struct SavedDocument {
    std::int64_t number = 0;  ///< version, or export run
    std::string digest;       ///< SHA-256 in hexadecimal of the native document, or of the manifest

    bool operator==(const SavedDocument&) const = default;
};

review::EventKind kindOf(const review::Fact& fact);
std::string writePayload(const review::Fact& fact);
std::string writePayload(const ImportedBatch& batch);
std::string writePayload(const SavedDocument& document);
/// Payloads of StudyBegun, of what the event itself does not say, and of StudyEnded.
std::string writeStudyBegun(const AgreementStudy& study);
std::string writeStudyEnded(int study);

/// What an item's event says. Damaged when the payload is not what its kind asks for.
Result<review::ItemEvent> readItemEvent(const review::Event& event);
Result<ImportedBatch> readImportedBatch(const review::Event& event);
Result<SavedDocument> readSavedDocument(const review::Event& event);
Result<AgreementStudy> readStudyBegun(const review::Event& event);
Result<int> readStudyEnded(const review::Event& event);

}  // namespace docket::codec
