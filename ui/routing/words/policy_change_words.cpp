#include "ui/routing/words/policy_change_words.h"

#include "ui/common/words/text.h"
#include "ui/routing/words/rule_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

using routing::PolicyChange;
using routing::PolicyRule;

struct PolicyChangeWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyChangeWords)
};

QString wordOf(PolicyRule rule) {
    switch (rule) {
        //: The confidence that the policy goes by, raw or calibrated.
        case PolicyRule::Confidence: return PolicyChangeWords::tr("Confidence");
        case PolicyRule::Threshold: return PolicyChangeWords::tr("Threshold");
        case PolicyRule::ReviewShare: return PolicyChangeWords::tr("Review share");
        case PolicyRule::ModelShare:
        case PolicyRule::LabelShare: return PolicyChangeWords::tr("Own review share");
        case PolicyRule::TrustedSource: return PolicyChangeWords::tr("Trusted confidence");
        case PolicyRule::LabelThreshold: return PolicyChangeWords::tr("Own threshold");
        case PolicyRule::HighImpact: return PolicyChangeWords::tr("High impact");
        case PolicyRule::ConfusedPair: return PolicyChangeWords::tr("Confused pair");
        case PolicyRule::RareLabel: return PolicyChangeWords::tr("Rare label");
        case PolicyRule::AuditRate: return PolicyChangeWords::tr("Audit rate");
        case PolicyRule::AuditStratum: return PolicyChangeWords::tr("Own audit rate");
        case PolicyRule::Seed: return PolicyChangeWords::tr("Seed");
        case PolicyRule::ReviewsRequired: return PolicyChangeWords::tr("Reviews required");
        case PolicyRule::Consensus: return PolicyChangeWords::tr("Consensus");
        case PolicyRule::ConsensusPerLabel: return PolicyChangeWords::tr("Each label by itself");
        case PolicyRule::ConsensusBar: return PolicyChangeWords::tr("Enough for a consensus");
        case PolicyRule::Adjudication: return PolicyChangeWords::tr("Ruling by a third person");
        case PolicyRule::Suggestion: return PolicyChangeWords::tr("Suggestion");
        case PolicyRule::AssistedShare: return PolicyChangeWords::tr("Assisted share");
        case PolicyRule::DueTime: return PolicyChangeWords::tr("Due time");
        case PolicyRule::HoldTime: return PolicyChangeWords::tr("Hold time");
        case PolicyRule::GoldRate: return PolicyChangeWords::tr("Gold items among others");
        case PolicyRule::RepeatRate: return PolicyChangeWords::tr("Repeats among others");
        //: An item comes back to the reviewer who answered it after so many days.
        case PolicyRule::RepeatAfter: return PolicyChangeWords::tr("Days until a repeat");
        //: Accuracy on items whose label is known, under which a lead is told.
        case PolicyRule::GoldLine: return PolicyChangeWords::tr("Line for accuracy");
    }
    return {};
}

QString iconOf(PolicyRule rule) {
    switch (ruleOf(rule)) {
        case Rule::HighImpact: return QStringLiteral("impact");
        case Rule::ConfusedPairs: return QStringLiteral("pair");
        case Rule::Audit: return QStringLiteral("audit");
        case Rule::Reviews: return QStringLiteral("users");
        case Rule::Checks: return QStringLiteral("check");
        case Rule::Suggestion: return QStringLiteral("eye");
        case Rule::DueTimes:
        case Rule::HoldTime: return QStringLiteral("clock");
        default: return QStringLiteral("low");
    }
}

/// A value of the native document for people.
QString valueOf(PolicyRule rule, const std::string& value) {
    const double number = QString::fromStdString(value).toDouble();
    switch (rule) {
        case PolicyRule::Threshold:
        case PolicyRule::LabelThreshold:
        case PolicyRule::RareLabel: return shareText(number);
        case PolicyRule::ReviewShare:
        case PolicyRule::ModelShare:
        case PolicyRule::LabelShare:
        case PolicyRule::AuditRate:
        case PolicyRule::AuditStratum:
        case PolicyRule::AssistedShare:
        case PolicyRule::GoldRate:
        case PolicyRule::RepeatRate:
        case PolicyRule::GoldLine: return percentText(number);
        case PolicyRule::DueTime: return hoursText(number);
        case PolicyRule::HoldTime: return minutesText(number);
        case PolicyRule::Consensus:
            return consensusWord(routing::parseConsensusRule(value).value_or(routing::ConsensusRule::Majority));
        case PolicyRule::ConsensusBar: return percentText(number);
        case PolicyRule::Confidence: return confidenceWord(routing::parseConfidenceKind(value).value_or(routing::ConfidenceKind::Raw));
        case PolicyRule::Suggestion:
            for (const auto mode : {routing::SuggestionMode::Blind, routing::SuggestionMode::Assisted, routing::SuggestionMode::Randomised}) {
                if (value == routing::toString(mode)) return suggestionWord(mode);
            }
            return toQt(value);
        case PolicyRule::HighImpact:
        case PolicyRule::ConfusedPair:
        case PolicyRule::ConsensusPerLabel:
        case PolicyRule::Adjudication: return value == "true" ? PolicyChangeWords::tr("yes") : PolicyChangeWords::tr("no");
        default: return toQt(value);
    }
}

/// A pair is named by its two labels.
QString subjectOf(const PolicyChange& change, const taxonomy::Taxonomy& taxonomy) {
    if (change.about.empty()) return {};
    if (change.rule == PolicyRule::TrustedSource) return sourceName(parseConfidenceSource(change.about).value_or(ConfidenceSource::None));
    if (change.rule == PolicyRule::AuditStratum || change.rule == PolicyRule::ModelShare) return oneLine(toQt(change.about));
    if (change.rule != PolicyRule::ConfusedPair) return subjectName(taxonomy, change.about);
    const QStringList keys = toQt(change.about).split(QStringLiteral(" / "));
    if (keys.size() != 2) return oneLine(toQt(change.about));
    return PolicyChangeWords::tr("%1 and %2", "two labels").arg(labelName(taxonomy, fromQt(keys[0])), labelName(taxonomy, fromQt(keys[1])));
}

QString valuesOf(const PolicyChange& change) {
    const bool isMember = change.rule == PolicyRule::HighImpact || change.rule == PolicyRule::ConfusedPair || change.rule == PolicyRule::TrustedSource;
    if (isMember) return change.after ? PolicyChangeWords::tr("new", "of a rule") : PolicyChangeWords::tr("gone", "of a rule");
    if (!change.before) return PolicyChangeWords::tr("%1, new", "value").arg(valueOf(change.rule, *change.after));
    if (!change.after) return PolicyChangeWords::tr("gone, was %1", "value").arg(valueOf(change.rule, *change.before));
    return PolicyChangeWords::tr("%1 → %2", "value, value").arg(valueOf(change.rule, *change.before), valueOf(change.rule, *change.after));
}

QString changeSentence(const PolicyChange& change, const QString& subject) {
    const QString what = subject.isEmpty() ? wordOf(change.rule) : PolicyChangeWords::tr("%1, %2", "rule, label").arg(wordOf(change.rule), inOwnDirection(subject));
    if (change.before && change.after) {
        return PolicyChangeWords::tr("%1: was %2, now %3", "rule, value, value").arg(what, valueOf(change.rule, *change.before), valueOf(change.rule, *change.after));
    }
    return PolicyChangeWords::tr("%1: %2", "rule, what became of it").arg(what, valuesOf(change));
}

}  // namespace

ChangeRow rowOf(const PolicyChange& change, const taxonomy::Taxonomy& taxonomy) {
    const QString subject = subjectOf(change, taxonomy);
    return {iconOf(change.rule), wordOf(change.rule), subject, valuesOf(change), changeSentence(change, subject)};
}

std::vector<ChangeRow> rowsOf(std::span<const PolicyChange> changes, const taxonomy::Taxonomy& taxonomy) {
    std::vector<ChangeRow> rows;
    rows.reserve(changes.size());
    for (const PolicyChange& change : changes) rows.push_back(rowOf(change, taxonomy));
    return rows;
}

QString summaryOf(std::span<const ChangeRow> changes) {
    QStringList parts;
    for (const ChangeRow& change : changes) {
        parts << (change.subject.isEmpty() ? PolicyChangeWords::tr("%1 %2", "rule, values").arg(change.word, change.values)
                                           : PolicyChangeWords::tr("%1 %2 %3", "rule, label, values").arg(change.word, change.subject, change.values));
    }
    return listed(parts);
}

}  // namespace docket::ui
