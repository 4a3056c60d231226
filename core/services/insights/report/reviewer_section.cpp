#include "core/services/insights/report/report_cells.h"
#include "core/services/insights/report/report_sections.h"

#include <fmt/format.h>

namespace docket::services {

using report::Align;
using report::Cell;
using report::Section;
using report::Table;
using report::Tile;

namespace {

constexpr double msPerSecond = 1000;

Cell timeCell(const metrics::Median& time) {
    if (!ReviewerFigures::isGiven(time.n)) return missingCell(fmt::format("too few ({})", time.n));
    return {fmt::format("{:.1f} s", *time.value / msPerSecond), *time.value / msPerSecond};
}

std::vector<Tile> rowTiles(const ReviewerRow& row) {
    Tile time{"Median time of an answer", timeCell(row.time), {}, fmt::format("of {} measured answers", grouped(row.time.n))};
    if (ReviewerFigures::isGiven(row.time.n) && row.time.interval) time.interval = fmt::format("95 %: {:.1f} to {:.1f} s", row.time.interval->low / msPerSecond, row.time.interval->high / msPerSecond);
    return {shareTile("Gold items right", row.gold, "answers"),
            shareTile("Same answer again", row.consistency, "answers"),
            time,
            shareTile("Blind: same as the model", row.blind, "first answers"),
            shareTile("Assisted: same as the model", row.assisted, "first answers"),
            differenceTile("Anchoring, arms drawn at random", row.anchoring, "first answers"),
            shareTile("Went over to the model after a look", row.reconsidered.pulled(), "answers that were not its")};
}

std::vector<Tile> agreementTiles(const TeamFigures& team) {
    std::vector<Tile> tiles = {estimateTile("Krippendorff's alpha", team.agreement.alpha)};
    if (team.agreement.sets) tiles.push_back(estimateTile("Alpha of sets (MASI)", team.agreement.sets->masi));
    tiles.push_back(estimateTile("Alpha of blind first answers", team.blindAlpha));
    tiles.push_back(estimateTile("Gwet's AC1", team.agreement.ac1));
    tiles.push_back(estimateTile("Fleiss' kappa", team.agreement.kappa));
    return tiles;
}

std::string labelName(LabelId id, const ReviewerFigures& figures) {
    const taxonomy::Label* label = figures.taxonomy.find(id);
    return label != nullptr ? labelText(*label) : fmt::format("#{}", id.value);
}

Table labelAgreementTable(const ReviewerFigures& figures) {
    Table table{"Kappa of each label against the rest", {{"Label"}, {"Answers with it", Align::End}, {"Kappa", Align::End}, {"95 %", Align::End}}, {}};
    for (const auto& label : figures.team->agreement.labels) {
        if (label.given.count == 0) continue;
        const auto& interval = label.kappa.interval;
        table.rows.push_back({{labelName(label.label, figures)}, countCell(label.given.count), estimateCell(label.kappa),
                              label.kappa.value && interval ? Cell{scaled(metrics::Interval{interval->low, interval->high}, Scale::Plain)} : Cell{}});
    }
    return table;
}

Table confusionTable(const ReviewerFigures& figures) {
    constexpr std::size_t most = 12;
    Table table{"Labels that reviewers confused", {{"One"}, {"Other"}, {"Items", Align::End}, {"Of items where either was given", Align::End}}, {}};
    for (const auto& pair : figures.team->agreement.confusions) {
        if (table.rows.size() < most) table.rows.push_back({{labelName(pair.one, figures)}, {labelName(pair.other, figures)}, countCell(pair.items.count), countCell(pair.items.n)});
    }
    return table;
}

Table reviewerTable(const ReviewerFigures& figures) {
    Table table{"Each reviewer",
                {{"Reviewer"}, {"Decisions", Align::End}, {"Gold right", Align::End}, {"95 %", Align::End}, {"Gold answers", Align::End}, {"Same again", Align::End}, {"Median time", Align::End},
                 {"Blind: as the model", Align::End}, {"Assisted: as the model", Align::End}},
                {}};
    for (const ReviewerRow& row : figures.reviewers) {
        table.rows.push_back({{row.name}, countCell(row.decisions), shareCell(row.gold), intervalCell(row.gold), countCell(row.gold.n), shareCell(row.consistency), timeCell(row.time),
                              shareCell(row.blind), shareCell(row.assisted)});
    }
    return table;
}

Table pairTable(const ReviewerFigures& figures) {
    Table table{"Cohen's kappa of each pair", {{"One"}, {"Other"}, {"Items", Align::End}, {"Kappa", Align::End}}, {}};
    const auto name = [&](ReviewerId reviewer) {
        const ReviewerRow* row = figures.find(reviewer);
        return row != nullptr ? row->name : fmt::format("#{}", reviewer.value);
    };
    for (const auto& pair : figures.team->agreement.raterPairs) table.rows.push_back({{name(pair.one)}, {name(pair.other)}, countCell(pair.agreement.n), estimateCell(pair.kappa)});
    return table;
}

void addTeam(Section& section, const ReviewerFigures& figures) {
    section.blocks.emplace_back(rowTiles(figures.team->all));
    if (figures.itemsTwice == 0) {
        section.blocks.emplace_back(missing("No item was reviewed by two people: how far they agree cannot be told."));
        return;
    }
    section.blocks.emplace_back(agreementTiles(*figures.team));
    if (Table labels = labelAgreementTable(figures); !labels.rows.empty()) section.blocks.emplace_back(std::move(labels));
    if (Table confusions = confusionTable(figures); !confusions.rows.empty()) section.blocks.emplace_back(std::move(confusions));
}

}  // namespace

Section reviewerSection(const ReviewerFigures& figures, bool isNamed) {
    Section section{"Reviewers", {}};
    if (figures.decisions == 0) {
        section.blocks.emplace_back(missing("Nobody has decided anything in the period."));
        return section;
    }
    const std::string people = figures.team ? fmt::format(" by {} people; {} items were reviewed twice or more", figures.reviewers.size(), grouped(figures.itemsTwice)) : std::string(" of one's own");
    section.blocks.emplace_back(report::Paragraph{fmt::format("{} decisions on {} items{}. Items that wait for people are hard: these are no estimates for the traffic.", grouped(figures.decisions),
                                                              grouped(figures.items), people)});
    if (figures.team) addTeam(section, figures);
    const bool isOwn = !figures.team;
    if (isNamed || isOwn) section.blocks.emplace_back(reviewerTable(figures));
    if (isNamed && figures.team && !figures.team->agreement.raterPairs.empty()) section.blocks.emplace_back(pairTable(figures));
    return section;
}

}  // namespace docket::services
