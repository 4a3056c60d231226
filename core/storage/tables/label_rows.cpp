#include "core/storage/tables/label_rows.h"

#include "core/storage/sqlite/migrations.h"
#include "core/storage/tables/label_set_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace docket::storage {

namespace {

constexpr int firstWithEvolution = 4;

/// Where each exclude points to, one id a line; a blank line points nowhere.
std::string usesToLines(const std::vector<taxonomy::Exclusion>& excludes) {
    std::string text;
    for (const auto& exclusion : excludes) text += exclusion.use ? fmt::format("{}\n", exclusion.use->value) : "\n";
    return text;
}

std::vector<std::string> textsOf(const std::vector<taxonomy::Exclusion>& excludes) {
    std::vector<std::string> texts;
    for (const auto& exclusion : excludes) texts.push_back(exclusion.text);
    return texts;
}

std::vector<taxonomy::Exclusion> exclusionsFrom(std::string_view texts, std::string_view uses) {
    std::vector<taxonomy::Exclusion> excludes;
    for (std::string& text : fromLines(texts)) excludes.push_back({std::move(text)});
    const auto lines = fromLines(uses);
    for (std::size_t i = 0; i < std::min(lines.size(), excludes.size()); ++i) {
        if (const LabelSet use = labelSetFrom(lines[i]); !use.empty()) excludes[i].use = use.front();
    }
    return excludes;
}

#define DOCKET_LABEL_COLUMNS                                                                                       \
    "label_id, key, name, description, includes, excludes, examples, parent_id, threshold, cost_false_positive,"  \
    " cost_false_negative, is_high_impact, is_group, shortcut"
#define DOCKET_LATER_LABEL_COLUMNS "exclude_uses, counter_examples, is_exclusive, is_archived, colour"

taxonomy::Label labelFrom(const Query& row) {
    taxonomy::Label label;
    label.id = row.id<LabelTag>(0);
    label.key = row.text(1);
    label.name = row.text(2);
    label.description = row.text(3);
    label.includes = fromLines(row.text(4));
    label.excludes = exclusionsFrom(row.text(5), row.text(14));
    label.examples = fromLines(row.text(6));
    if (!row.isNull(7)) label.parent = row.id<LabelTag>(7);
    if (!row.isNull(8)) label.threshold = row.real(8);
    label.costFalsePositive = row.real(9);
    label.costFalseNegative = row.real(10);
    label.isHighImpact = row.integer(11) != 0;
    label.isGroup = row.integer(12) != 0;
    label.shortcut = row.text(13);
    label.counterExamples = fromLines(row.text(15));
    label.isExclusive = row.integer(16) != 0;
    label.isArchived = row.integer(17) != 0;
    label.colour = row.smallInteger(18);
    return label;
}

}  // namespace

bool hasEvolution(Connection& connection) { return schemaVersion(connection) >= firstWithEvolution; }

std::vector<taxonomy::Label> readLabels(Connection& connection, int version) {
    auto rows = connection.query(
        hasEvolution(connection) ? "SELECT " DOCKET_LABEL_COLUMNS ", " DOCKET_LATER_LABEL_COLUMNS " FROM labels WHERE version = $1 ORDER BY position"
                                 : "SELECT " DOCKET_LABEL_COLUMNS ", '', '', 0, 0, 0 FROM labels WHERE version = $1 ORDER BY position");
    rows.bind(version);
    std::vector<taxonomy::Label> labels;
    while (rows.step()) labels.push_back(labelFrom(rows));
    return labels;
}

void insertLabels(Connection& connection, const taxonomy::Taxonomy& taxonomy, int version) {
    int position = 0;
    for (const taxonomy::Label& label : taxonomy.labels()) {
        connection.query(
            "INSERT INTO labels (version, position, " DOCKET_LABEL_COLUMNS ", " DOCKET_LATER_LABEL_COLUMNS ")"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)")
            .bind(version, position++, label.id, label.key, label.name, label.description, toLines(label.includes),
                  toLines(textsOf(label.excludes)), toLines(label.examples), label.parent, label.threshold,
                  label.costFalsePositive, label.costFalseNegative, label.isHighImpact, label.isGroup, label.shortcut,
                  usesToLines(label.excludes), toLines(label.counterExamples), label.isExclusive, label.isArchived, label.colour)
            .run();
    }
}

}  // namespace docket::storage
