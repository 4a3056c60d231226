#include "core/storage/tables/regression_set_tables.h"

#include "core/base/sha256.h"
#include "core/base/shortened.h"
#include "core/storage/sqlite/migrations.h"
#include "core/storage/sqlite/sealed_rows.h"
#include "core/storage/tables/label_set_text.h"
#include "core/storage/tables/sealing_event.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace docket::storage {

namespace {

#define DOCKET_SET_COLUMNS "id, name, filter, taxonomy_version, items, left_out, sha256, author, at"

ports::RegressionSet setFrom(const Query& row) {
    return {row.natural(0),  std::string(row.text(1)), std::string(row.text(2)), row.natural(3), row.integer(4),
            row.integer(5),  std::string(row.text(6)), std::string(row.text(7)), Timestamp{row.integer(8)}};
}

/// An item of a set with its predictions, whose texts are copied: the statement takes them back at its next step.
class ReferenceOfRows {
public:
    bool isOf(ItemId item) const { return m_isAny && m_item == item; }

    void begin(const Query& row) {
        m_isAny = true;
        m_item = row.id<ItemTag>(0);
        m_externalId = row.text(1);
        readLabelSet(row.text(2), m_labels);
        m_source = static_cast<ports::ReferenceSource>(row.within(3, 1, ports::referenceSourceCount));
        m_said.clear();
    }
    void add(const Query& row) {
        if (row.isNull(4)) return;
        m_said.push_back({row.id<RunTag>(4), std::string(row.text(5)), std::string(row.text(6)), row.natural(7),
                          row.isNull(8) ? std::nullopt : std::optional(labelSetFrom(row.text(8)))});
    }
    Result<> finish(const std::function<Result<>(const ports::PredictedReference&)>& visit) {
        if (!m_isAny) return {};
        m_predictions.clear();
        for (Said& said : m_said) m_predictions.push_back({said.run, said.model, said.promptVersion, said.taxonomyVersion, std::move(said.labels)});
        return visit({m_item, m_externalId, m_labels, m_source, m_predictions});
    }

private:
    struct Said {
        RunId run;
        std::string model;
        std::string promptVersion;
        int taxonomyVersion;
        std::optional<LabelSet> labels;
    };

    bool m_isAny = false;
    ItemId m_item;
    std::string m_externalId;
    LabelSet m_labels;
    ports::ReferenceSource m_source = ports::ReferenceSource::Blind;
    std::vector<Said> m_said;
    std::vector<ports::RegressionPrediction> m_predictions;
};

std::map<LabelId, std::string> keysOfSet(Connection& connection, std::int64_t number) {
    auto rows = connection.query("SELECT label_id, key FROM labels WHERE version = (SELECT taxonomy_version FROM regression_sets WHERE id = $1)");
    rows.bind(number);
    std::map<LabelId, std::string> keys;
    while (rows.step()) keys.emplace(rows.id<LabelTag>(0), rows.text(1));
    return keys;
}

}  // namespace

std::string digestOfRegressionSet(Connection& connection, std::int64_t number) {
    auto keys = keysOfSet(connection, number);
    auto rows = connection.query("SELECT i.external_id, i.text, r.labels FROM regression_items r JOIN items i ON i.id = r.item_id"
                                 " WHERE r.set_id = $1 ORDER BY i.external_id");
    rows.bind(number);
    Sha256 hash;
    while (rows.step()) {
        std::vector<std::string> labels;
        for (const LabelId label : labelSetFrom(rows.text(2))) labels.push_back(keys[label]);
        std::ranges::sort(labels);
        hash.updateField(rows.text(0));
        hash.updateField(rows.text(1));
        hash.updateField(std::to_string(labels.size()));
        for (const std::string& key : labels) hash.updateField(key);
    }
    return toHex(hash.finish());
}

bool RegressionSetTables::hasSets() { return schemaVersion(m_connection) >= firstWithRegressionSets; }

Result<std::vector<ports::RegressionSet>> RegressionSetTables::all() {
    return guarded(m_connection, [&]() -> Result<std::vector<ports::RegressionSet>> {
        std::vector<ports::RegressionSet> sets;
        if (!hasSets()) return sets;
        auto rows = m_connection.query("SELECT " DOCKET_SET_COLUMNS " FROM regression_sets ORDER BY name");
        while (rows.step()) sets.push_back(setFrom(rows));
        return sets;
    });
}

Result<std::optional<ports::RegressionSet>> RegressionSetTables::find(std::string_view name) {
    return guarded(m_connection, [&]() -> Result<std::optional<ports::RegressionSet>> {
        if (!hasSets()) return std::nullopt;
        auto row = m_connection.query("SELECT " DOCKET_SET_COLUMNS " FROM regression_sets WHERE name = $1");
        row.bind(name);
        return row.step() ? std::optional(setFrom(row)) : std::nullopt;
    });
}

Result<ports::RegressionSet> RegressionSetTables::make(const ports::RegressionSet& set, std::span<const ports::RegressionItem> items) {
    return guarded(m_connection, [&]() -> Result<ports::RegressionSet> {
        const auto known = find(set.name);
        if (!known) return std::unexpected(known.error());
        if (*known) return failure(ErrorKind::AlreadyExists, fmt::format("There is a regression set \"{}\" already, and a set never changes. Choose another name; nothing was made.", shortened(set.name, longestQuote)));
        ports::RegressionSet made = set;
        made.number = static_cast<int>(lastNumber(m_connection, SealedRows::RegressionSets)) + 1;
        made.items = static_cast<std::int64_t>(items.size());
        m_connection.query("INSERT INTO regression_sets (" DOCKET_SET_COLUMNS ") VALUES ($1, $2, $3, $4, $5, $6, '', $7, $8)")
            .bind(made.number, made.name, made.filter, made.taxonomyVersion, made.items, made.leftOut, made.author, made.at)
            .run();
        for (const ports::RegressionItem& item : items) {
            m_connection.query("INSERT INTO regression_items (set_id, item_id, labels, source) VALUES ($1, $2, $3, $4)")
                .bind(made.number, item.item, toText(item.labels), static_cast<int>(item.source))
                .run();
        }
        made.sha256 = digestOfRegressionSet(m_connection, made.number);
        m_connection.query("UPDATE regression_sets SET sha256 = $1 WHERE id = $2").bind(made.sha256, made.number).run();
        m_chain.append(sealingEvent(review::EventKind::RegressionSetMade, made.author, made.at,
                                    {made.number, made.sha256, digestOfRows(m_connection, SealedRows::RegressionSets, made.number)}));
        return made;
    });
}

Result<> RegressionSetTables::visit(int number, const std::function<Result<>(const ports::PredictedReference&)>& visit) {
    return guarded(m_connection, [&]() -> Result<> {
        if (!hasSets()) return {};
        auto rows = m_connection.query(
            "SELECT s.item_id, i.external_id, s.labels, s.source, p.run_id, p.model, p.prompt_version, n.taxonomy_version, p.labels"
            " FROM regression_items s JOIN items i ON i.id = s.item_id LEFT JOIN predictions p ON p.item_id = s.item_id"
            " LEFT JOIN import_runs n ON n.id = p.run_id WHERE s.set_id = $1 ORDER BY s.item_id, p.id");
        rows.bind(number);
        ReferenceOfRows reference;
        while (rows.step()) {
            if (!reference.isOf(rows.id<ItemTag>(0))) {
                if (const auto visited = reference.finish(visit); !visited) return visited;
                reference.begin(rows);
            }
            reference.add(rows);
        }
        return reference.finish(visit);
    });
}

}  // namespace docket::storage
