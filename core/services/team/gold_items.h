#pragma once

#include "core/domain/gold.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/workspace.h"
#include "core/services/ledger/rule_book.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace docket::services {

inline constexpr std::size_t longestGoldNote = 4096;  ///< bytes
inline constexpr std::int64_t mostGoldDrawn = 10'000;

/// A gold item for a list.
struct ListedGold {
    GoldItem gold;
    std::string externalId;
    std::optional<LabelSet> labels;  ///< as the version in force reads them; nullopt: none of them can be chosen any more, so nobody is given the item
    bool isFlagged = false;          ///< a reviewer handed it to a lead (isWithLead()): nobody is given it meanwhile
};

/// A row of a file that was not taken.
struct RejectedGold {
    std::int64_t line = 0;
    std::string id;  ///< empty: not known
    std::string cause;
};

struct GoldImport {
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t alreadyThere = 0;  ///< with the same labels and the same note
    std::vector<RejectedGold> rejected;
};

struct GoldDraw {
    std::int64_t eligible = 0;
    std::vector<ListedGold> drawn;
};

/// The gold items of a workspace. Every member that changes something is one transaction; when it returns a value, that is on disk.
/// Used by one thread at a time.
class GoldItems {
public:
    /// `actor`: in whose name; reviewers get no gold item that they made one. The workspace and the clock must outlive the service.
    GoldItems(ports::Workspace& workspace, const ports::Clock& clock, std::string actor)
        : m_workspace(workspace), m_clock(clock), m_actor(std::move(actor)), m_rules(workspace.rules()) {}

    /// Makes an item a gold item, or says that its labels are others. Errors: NotFound (no such item), InvalidInput (labels, or a note
    /// that is no text or too long). Nothing was changed then.
    Result<ListedGold> add(std::string_view externalId, std::span<const std::string> labels, std::string_view note);
    /// Errors: NotFound (it is none).
    Result<> remove(std::string_view externalId);
    Result<std::vector<ListedGold>> list();

    /// Takes the ids, labels and notes of a file of JSON lines or CSV. What cannot be taken is told row by row, and the others are.
    /// Errors: as a file of predictions has them; nothing was changed then.
    Result<GoldImport> import(ports::Files& files, const std::filesystem::path& file, const std::stop_token& stop = {});

    /// Makes gold items of up to `items` items that are resolved, on which at least two answers stand, each first given blind, and
    /// all the same. Spread over labels as an agreement study is (agreement::allocate()), and chosen by the lowest stable hash of the
    /// seed and the external id. Errors: InvalidInput (not 1 to mostGoldDrawn).
    Result<GoldDraw> draw(std::int64_t items, std::uint64_t seed, const std::stop_token& stop = {});

    /// The version that labels are read under; after any of the calls above.
    const taxonomy::Taxonomy& taxonomy() const { return *m_rules.taxonomy(); }

private:
    Result<ListedGold> record(const GoldItem& gold, std::string externalId);
    Result<> takeRow(std::int64_t line, std::string_view externalId, const std::optional<LabelSet>& labels, std::string_view raw, std::string_view note,
                     GoldImport& report);

    ports::Workspace& m_workspace;
    const ports::Clock& m_clock;
    std::string m_actor;
    RuleBook m_rules;
};

/// Makes an item a gold item inside a transaction of the caller: the event, and the row that follows from it. Returns the event.
Result<EventId> recordGold(ports::Workspace& workspace, const GoldItem& gold, std::string_view actor, Timestamp now);

/// The same the other way round.
Result<EventId> removeGold(ports::Workspace& workspace, ItemId item, std::string_view actor, Timestamp now);

}  // namespace docket::services
