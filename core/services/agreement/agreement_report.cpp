#include "core/services/agreement/agreement_report.h"

#include "core/codec/stored/event_payload.h"
#include "core/services/taxonomy/taxonomy_use.h"
#include "core/taxonomy/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace docket::services {

namespace {

/// The answers of a study, item by item.
class AnswerTable {
public:
    AnswerTable(const AgreementStudy& study, review::Reading reading)
        : m_study(study), m_reading(std::move(reading)), m_itemsByAnswers(static_cast<std::size_t>(study.reviewers) + 1, 0) {}

    Result<> add(ports::Workspace& workspace, ItemId item) {
        const auto events = workspace.decisions().eventsOf(item);
        if (!events) return std::unexpected(events.error());
        review::ItemReview review(0, m_reading);
        for (const review::Event& event : *events) {
            const auto read = codec::readItemEvent(event);
            if (!read) return std::unexpected(read.error());
            if (const auto applied = review.apply(*read); !applied) return std::unexpected(applied.error());
        }
        const auto answers = review.studyAnswers(m_study.number);
        ++m_itemsByAnswers[std::min(answers.size(), m_itemsByAnswers.size() - 1)];
        for (const review::StudyAnswer& answer : answers) addAnswer(answer);
        return {};
    }

    const std::vector<std::int64_t>& itemsByAnswers() const { return m_itemsByAnswers; }

    std::vector<StudyReviewer> reviewers() const {
        std::vector<StudyReviewer> reviewers;
        for (const auto& [id, reviewer] : m_reviewers) reviewers.push_back(reviewer);
        std::ranges::sort(reviewers, {}, &StudyReviewer::name);
        return reviewers;
    }

    Result<agreement::Ratings> ratings(const taxonomy::Taxonomy& taxonomy) const {
        std::vector<LabelId> labels;
        for (const taxonomy::Label* label : taxonomy.choices()) labels.push_back(label->id);
        for (const agreement::SetRating& rating : m_ratings) {
            for (const LabelId label : rating.labels) {
                if (std::ranges::find(labels, label) == labels.end()) labels.push_back(label);
            }
        }
        if (taxonomy.kind() == taxonomy::TaskKind::Multi) return agreement::Ratings::makeOfSets(labels, m_ratings);
        std::vector<agreement::Rating> single;
        for (const agreement::SetRating& rating : m_ratings) {
            for (const LabelId label : rating.labels) single.push_back({rating.item, rating.rater, label});
        }
        return agreement::Ratings::make(labels, single);
    }

private:
    void addAnswer(const review::StudyAnswer& answer) {
        const Decision& decision = *answer.decision;
        m_ratings.push_back({decision.item, decision.reviewer, m_reading.labelsOf(decision)});
        StudyReviewer& reviewer = m_reviewers[decision.reviewer];
        reviewer.reviewer = decision.reviewer;
        reviewer.name = answer.reviewer;
        ++reviewer.answers;
    }

    const AgreementStudy& m_study;
    review::Reading m_reading;
    std::vector<std::int64_t> m_itemsByAnswers;
    std::map<ReviewerId, StudyReviewer> m_reviewers;
    std::vector<agreement::SetRating> m_ratings;
};

Result<AgreementStudy> findStudy(ports::Workspace& workspace, const std::optional<int>& number) {
    auto studies = workspace.studies().all();
    if (!studies) return std::unexpected(studies.error());
    if (studies->empty()) return failure(ErrorKind::NotFound, "There is no agreement study in this workspace. Draw one first.");
    const auto found = number ? std::ranges::find(*studies, *number, &AgreementStudy::number) : studies->begin();
    if (found == studies->end()) {
        return failure(ErrorKind::NotFound, fmt::format("There is no study {}; the latest is {}.", *number, studies->front().number));
    }
    if (found->reviewers < 1 || found->reviewers > mostStudyReviewers) {
        return failure(ErrorKind::Damaged, fmt::format("Study {} asks for {} answers, which no study does. Check the workspace with docket verify.",
                                                       found->number, found->reviewers));
    }
    return std::move(*found);
}

Result<review::Reading> readingUnder(ports::Workspace& workspace, const std::optional<int>& version) {
    auto lineage = workspace.rules().lineage();
    if (!lineage) return std::unexpected(lineage.error());
    const int latest = (*lineage)->latest();
    if (version && (*version < 1 || *version > latest)) {
        return failure(ErrorKind::NotFound, fmt::format("There is no taxonomy version {}; there are 1 to {}.", *version, latest));
    }
    return review::Reading{std::move(*lineage), version.value_or(latest)};
}

/// What the checks say of the labels under the target.
Result<std::vector<taxonomy::Finding>> findingsFor(ports::Workspace& workspace, const AgreementReport& report, bool isInForce, Timestamp now,
                                                   const std::stop_token& stop) {
    LabelSet weak;
    for (const auto& label : report.figures.labels) {
        if (report.isUnderTarget(label)) weak.push_back(label.label);
    }
    if (weak.empty()) return std::vector<taxonomy::Finding>();
    std::optional<taxonomy::Use> use;
    if (isInForce) {
        auto read = readTaxonomyUse(workspace, now, stop);
        if (!read) return std::unexpected(read.error());
        use = std::move(*read);
    }
    const taxonomy::Taxonomy& taxonomy = report.taxonomy;
    auto findings = taxonomy::lint({taxonomy.kind(), taxonomy.labels(), taxonomy.answerSize(), use ? &*use : nullptr});
    std::erase_if(findings, [&](const taxonomy::Finding& finding) {
        return std::ranges::find_first_of(finding.labels, weak) == finding.labels.end();
    });
    return findings;
}

}  // namespace

std::int64_t AgreementReport::answers() const {
    std::int64_t answers = 0;
    for (std::size_t n = 0; n < itemsByAnswers.size(); ++n) answers += static_cast<std::int64_t>(n) * itemsByAnswers[n];
    return answers;
}

std::vector<const taxonomy::Finding*> AgreementReport::findingsOf(LabelId label) const {
    std::vector<const taxonomy::Finding*> found;
    for (const taxonomy::Finding& finding : findings) {
        if (std::ranges::find(finding.labels, label) != finding.labels.end()) found.push_back(&finding);
    }
    return found;
}

const StudyReviewer* AgreementReport::find(ReviewerId reviewer) const {
    const auto found = std::ranges::find(reviewers, reviewer, &StudyReviewer::reviewer);
    return found == reviewers.end() ? nullptr : &*found;
}

Result<AgreementReport> readAgreement(ports::Workspace& workspace, const AgreementRequest& request, Timestamp now, const std::stop_token& stop) {
    auto study = findStudy(workspace, request.study);
    if (!study) return std::unexpected(study.error());
    const auto reading = readingUnder(workspace, request.asOf);
    if (!reading) return std::unexpected(reading.error());
    auto taxonomy = workspace.rules().taxonomy(reading->version);
    if (!taxonomy) return std::unexpected(taxonomy.error());
    const auto items = workspace.studies().itemsOf(study->number);
    if (!items) return std::unexpected(items.error());

    AnswerTable table(*study, *reading);
    for (const StudyItem& item : *items) {
        if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The report was stopped; the workspace was only read.");
        if (const auto added = table.add(workspace, item.item); !added) return std::unexpected(added.error());
    }
    const auto ratings = table.ratings(*taxonomy);
    if (!ratings) return std::unexpected(ratings.error());
    AgreementReport report{std::move(*study), std::move(*taxonomy), table.itemsByAnswers(), table.reviewers(), agreement::withoutTooFew(agreement::summarise(*ratings), request.fewest), {}};
    report.figures.labels = agreement::weakestFirst(std::move(report.figures.labels), agreementTarget);
    auto findings = findingsFor(workspace, report, reading->version == reading->lineage->latest(), now, stop);
    if (!findings) return std::unexpected(findings.error());
    report.findings = std::move(*findings);
    return report;
}

}  // namespace docket::services
