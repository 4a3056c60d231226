#include "ui/insights/reviewers/team_tiles.h"

#include "ui/common/words/text.h"
#include "ui/insights/reviewers/reviewer_words.h"

namespace docket::ui {

namespace {

QString sharedOf(const services::ReviewerFigures& figures) {
    return FigureStrip::tr("%1 of %2 reviewed", "items reviewed twice, and share of all").arg(FigureStrip::tr("%Ln item(s)", nullptr, forPlural(figures.itemsTwice)), countText(figures.items));
}

}  // namespace

FigureStrip* makeTeamStrip(const Theme& theme) {
    return new FigureStrip(theme, FigureStrip::tr("Figures of the team"), {"alphaTile", "twiceTile", "goldTile", "anchoringTile"});
}

void showTeam(FigureStrip& strip, const services::ReviewerFigures& figures) {
    const bool isTeam = figures.team.has_value();
    const services::ReviewerRow none;
    const services::ReviewerRow& row = isTeam ? figures.team->all : figures.reviewers.empty() ? none : figures.reviewers.front();
    if (isTeam) {
        const auto& sets = figures.team->agreement.sets;
        const agreement::Estimate& alpha = sets ? sets->masi : figures.team->agreement.alpha;
        const QString interval = coefficientIntervalText(alpha);
        strip.setTile(0, sets ? FigureStrip::tr("Krippendorff’s alpha, MASI") : FigureStrip::tr("Krippendorff’s alpha, nominal"), coefficientText(alpha),
                interval.isEmpty() ? FigureStrip::tr("%Ln item(s)", nullptr, forPlural(alpha.items)) : FigureStrip::tr("%1 (95 %)", "an interval").arg(interval));
        strip.setTile(1, FigureStrip::tr("Reviewed twice or more"), countText(figures.itemsTwice), sharedOf(figures));
    } else {
        strip.setTile(0, FigureStrip::tr("Decisions"), countText(row.decisions), FigureStrip::tr("%Ln item(s)", nullptr, forPlural(figures.items)));
        strip.setTile(1, FigureStrip::tr("Same answer again"), percentText(row.consistency), services::ReviewerFigures::isGiven(row.consistency.n) ? FigureStrip::tr("%1 (95 %)", "an interval").arg(percentIntervalText(row.consistency)) : QString());
    }
    strip.setTile(2, FigureStrip::tr("Gold accuracy"), percentText(row.gold), FigureStrip::tr("%1 of %2 right", "gold items").arg(countText(row.gold.count), countText(row.gold.n)));
    const bool isDrawn = row.anchoring.one.n + row.anchoring.other.n > 0;
    const bool isGiven = services::ReviewerFigures::isGiven(row.anchoring.fewest());
    strip.setTile(3, FigureStrip::tr("Anchoring, points"), isDrawn ? pointsText(row.anchoring) : FigureStrip::tr("not measured"),
            isGiven   ? FigureStrip::tr("%1 (95 %)", "an interval").arg(pointsIntervalText(row.anchoring))
            : isDrawn ? FigureStrip::tr("answers in the smaller arm")
                      : FigureStrip::tr("No policy has drawn who sees the suggestion."));
}

}  // namespace docket::ui
