#include "ui/routing/words/rule_words.h"

#include "core/domain/queue_entry.h"
#include "core/routing/router.h"
#include "ui/common/words/reason_words.h"
#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace docket::ui {

namespace {

using routing::Policy;
using routing::PolicyRule;

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

constexpr int mostDigits = 6;
constexpr double minuteMs = 60'000;

QString number(double value) { return QLocale().toString(value, 'g', mostDigits); }

template <class Value>
std::optional<Value> said(const std::map<std::string, Value>& values, const char* name) {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

/// How many of them are about something else than all, or than high impact.
template <class Value>
int others(const std::map<std::string, Value>& values) {
    return static_cast<int>(values.size() - values.count("default") - values.count("high_impact"));
}

bool isAnyOver0(const std::map<std::string, double>& shares) {
    return std::ranges::any_of(shares, [](const auto& share) { return share.second > 0; });
}

/// Whether some predictions go to people for a share, that of all or one of their own.
bool hasShare(const Policy& policy) { return policy.reviewShare.value_or(0) > 0 || isAnyOver0(policy.modelShares) || isAnyOver0(policy.labelShares); }

int count(std::size_t size) { return static_cast<int>(size); }

QString lowConfidence(const Policy& policy) {
    if (policy.reviewShare) {
        return *policy.reviewShare == 0 ? RuleWords::tr("No share goes to people") : RuleWords::tr("The most doubtful %1 go to people").arg(percentText(*policy.reviewShare));
    }
    return policy.threshold == 0 ? RuleWords::tr("No confidence is too low") : RuleWords::tr("Below %1 goes to people").arg(shareText(policy.threshold));
}

QString reviews(const Policy& policy) {
    const int usual = said(policy.reviewsRequired, "default").value_or(1);
    const auto impact = said(policy.reviewsRequired, "high_impact");
    const QString words = RuleWords::tr("%Ln review(s)", nullptr, usual);
    return impact ? RuleWords::tr("%1, high impact %2", "number of reviews, number of reviews").arg(words, QLocale().toString(*impact)) : words;
}

QString checks(const Policy& policy) {
    if (!policy.hasChecks()) return RuleWords::tr("No gold items, no repeats");
    const QString gold = RuleWords::tr("%1 gold items", "share").arg(percentText(policy.goldRate));
    const QString repeats = RuleWords::tr("%1 repeats", "share").arg(percentText(policy.repeatRate));
    return policy.repeatRate == 0 ? gold : policy.goldRate == 0 ? repeats : RuleWords::tr("%1, %2", "share of gold items, share of repeats").arg(gold, repeats);
}

QString dueTimes(const Policy& policy) {
    const double usual = static_cast<double>(routing::defaultDueIn(policy).ms) / (60 * minuteMs);
    const auto impact = said(policy.slaHours, "high_impact");
    return impact ? RuleWords::tr("Due in %1, high impact in %2", "time, time").arg(hoursText(usual), hoursText(*impact)) : RuleWords::tr("Due in %1", "time").arg(hoursText(usual));
}

QString suggestion(const Policy& policy) {
    switch (policy.suggestion) {
        case routing::SuggestionMode::Blind: return RuleWords::tr("Blind first, for everybody");
        case routing::SuggestionMode::Assisted: return RuleWords::tr("Suggestion shown, for everybody");
        case routing::SuggestionMode::Randomised: return RuleWords::tr("Suggestion shown for %1 of the items", "share").arg(percentText(policy.assistedShare));
    }
    return {};
}

QString othersDetail(int differing) { return differing == 0 ? QString() : RuleWords::tr("%Ln reason(s) or label(s) have their own", nullptr, differing); }

}  // namespace

Rule ruleOf(PolicyRule rule) {
    switch (rule) {
        case PolicyRule::Confidence:
        case PolicyRule::Threshold:
        case PolicyRule::ReviewShare:
        case PolicyRule::ModelShare:
        case PolicyRule::LabelShare:
        case PolicyRule::TrustedSource: return Rule::LowConfidence;
        case PolicyRule::LabelThreshold: return Rule::OwnThresholds;
        case PolicyRule::HighImpact: return Rule::HighImpact;
        case PolicyRule::ConfusedPair: return Rule::ConfusedPairs;
        case PolicyRule::RareLabel: return Rule::RareLabels;
        case PolicyRule::AuditRate:
        case PolicyRule::AuditStratum:
        case PolicyRule::Seed: return Rule::Audit;
        case PolicyRule::ReviewsRequired:
        case PolicyRule::Consensus:
        case PolicyRule::ConsensusPerLabel:
        case PolicyRule::ConsensusBar:
        case PolicyRule::Adjudication: return Rule::Reviews;
        case PolicyRule::GoldRate:
        case PolicyRule::RepeatRate:
        case PolicyRule::RepeatAfter:
        case PolicyRule::GoldLine: return Rule::Checks;
        case PolicyRule::Suggestion:
        case PolicyRule::AssistedShare: return Rule::Suggestion;
        case PolicyRule::DueTime: return Rule::DueTimes;
        case PolicyRule::HoldTime: return Rule::HoldTime;
    }
    return Rule::LowConfidence;
}

bool canBeOff(Rule rule) {
    return rule == Rule::LowConfidence || rule == Rule::OwnThresholds || rule == Rule::HighImpact || rule == Rule::ConfusedPairs || rule == Rule::RareLabels ||
           rule == Rule::Audit || rule == Rule::Checks;
}

bool isAlwaysOn(Rule rule) { return rule == Rule::NoConfidence || rule == Rule::InvalidOutput; }

bool isOn(Rule rule, const Policy& policy) {
    switch (rule) {
        case Rule::LowConfidence: return policy.reviewShare ? hasShare(policy) : policy.threshold > 0;
        case Rule::OwnThresholds: return !policy.labelThresholds.empty();
        case Rule::HighImpact: return !policy.highImpactLabels.empty();
        case Rule::ConfusedPairs: return !policy.confusedPairs.empty();
        case Rule::RareLabels: return !policy.rareLabels.empty();
        case Rule::Audit: return policy.auditRate > 0 || std::ranges::any_of(policy.auditStrata, [](const auto& stratum) { return stratum.rate > 0; });
        case Rule::Checks: return policy.hasChecks();
        default: return true;
    }
}

void switchOff(Rule rule, Policy& policy) {
    switch (rule) {
        case Rule::LowConfidence:
            policy.modelShares.clear();
            policy.labelShares.clear();
            (policy.reviewShare ? *policy.reviewShare : policy.threshold) = 0;
            break;
        case Rule::OwnThresholds: policy.labelThresholds.clear(); break;
        case Rule::HighImpact: policy.highImpactLabels.clear(); break;
        case Rule::ConfusedPairs: policy.confusedPairs.clear(); break;
        case Rule::RareLabels: policy.rareLabels.clear(); break;
        case Rule::Audit:
            policy.auditRate = 0;
            policy.auditStrata.clear();
            break;
        case Rule::Checks:
            policy.goldRate = 0;
            policy.repeatRate = 0;
            break;
        default: break;
    }
}

void take(Rule rule, Policy& into, const Policy& from) {
    switch (rule) {
        case Rule::LowConfidence:
            into.confidence = from.confidence;
            into.threshold = from.threshold;
            into.reviewShare = from.reviewShare;
            into.modelShares = from.modelShares;
            into.labelShares = from.labelShares;
            into.trustedSources = from.trustedSources;
            break;
        case Rule::OwnThresholds: into.labelThresholds = from.labelThresholds; break;
        case Rule::HighImpact: into.highImpactLabels = from.highImpactLabels; break;
        case Rule::ConfusedPairs: into.confusedPairs = from.confusedPairs; break;
        case Rule::RareLabels: into.rareLabels = from.rareLabels; break;
        case Rule::Audit:
            into.auditRate = from.auditRate;
            into.auditStrata = from.auditStrata;
            into.seed = from.seed;
            break;
        case Rule::Reviews:
            into.reviewsRequired = from.reviewsRequired;
            into.consensus = from.consensus;
            into.consensusPerLabel = from.consensusPerLabel;
            into.consensusBar = from.consensusBar;
            into.hasAdjudication = from.hasAdjudication;
            break;
        case Rule::Checks:
            into.goldRate = from.goldRate;
            into.repeatRate = from.repeatRate;
            into.repeatAfterDays = from.repeatAfterDays;
            into.goldLine = from.goldLine;
            break;
        case Rule::Suggestion:
            into.suggestion = from.suggestion;
            into.assistedShare = from.assistedShare;
            break;
        case Rule::DueTimes: into.slaHours = from.slaHours; break;
        case Rule::HoldTime: into.leaseTime = from.leaseTime; break;
        case Rule::NoConfidence:
        case Rule::InvalidOutput: break;
    }
}

QString ruleName(Rule rule) {
    switch (rule) {
        case Rule::LowConfidence: return reasonName(Reason::LowConfidence);
        case Rule::OwnThresholds: return RuleWords::tr("Own thresholds");
        case Rule::HighImpact: return reasonName(Reason::HighImpact);
        case Rule::ConfusedPairs: return RuleWords::tr("Confused pairs");
        case Rule::RareLabels: return RuleWords::tr("Rare labels");
        case Rule::NoConfidence: return reasonName(Reason::NoConfidence);
        case Rule::InvalidOutput: return reasonName(Reason::InvalidOutput);
        case Rule::Audit: return reasonName(Reason::AuditSample);
        case Rule::Reviews: return RuleWords::tr("Reviews");
        //: What reviewers are given, unannounced, to learn how right and how steady they are.
        case Rule::Checks: return RuleWords::tr("Gold items and repeats");
        case Rule::Suggestion: return RuleWords::tr("Suggestion");
        case Rule::DueTimes: return RuleWords::tr("Due times");
        case Rule::HoldTime: return RuleWords::tr("Hold time");
    }
    return {};
}

QString ruleSentence(Rule rule, const Policy& policy) {
    switch (rule) {
        case Rule::LowConfidence: return lowConfidence(policy);
        case Rule::OwnThresholds: return isOn(rule, policy) ? RuleWords::tr("Own threshold for %Ln label(s)", nullptr, count(policy.labelThresholds.size())) : RuleWords::tr("No label has its own threshold");
        case Rule::HighImpact: return isOn(rule, policy) ? RuleWords::tr("%Ln label(s) of high impact", nullptr, count(policy.highImpactLabels.size())) : RuleWords::tr("No label of high impact");
        case Rule::ConfusedPairs: return isOn(rule, policy) ? RuleWords::tr("%Ln confused pair(s)", nullptr, count(policy.confusedPairs.size())) : RuleWords::tr("No confused pairs");
        case Rule::RareLabels: return isOn(rule, policy) ? RuleWords::tr("%Ln rare label(s), stricter threshold", nullptr, count(policy.rareLabels.size())) : RuleWords::tr("No rare labels");
        case Rule::Audit: return isOn(rule, policy) ? RuleWords::tr("%1 audited all the same", "share").arg(percentText(policy.auditRate)) : RuleWords::tr("Nothing is audited");
        case Rule::Reviews: return reviews(policy);
        case Rule::Checks: return checks(policy);
        case Rule::Suggestion: return suggestion(policy);
        case Rule::DueTimes: return dueTimes(policy);
        case Rule::HoldTime: return RuleWords::tr("A hold lasts %1", "time").arg(minutesText(static_cast<double>(policy.leaseTime.ms) / minuteMs));
        default: return ruleName(rule);
    }
}

QString ruleDetail(Rule rule, const Policy& policy) {
    switch (rule) {
        case Rule::NoConfidence:
        case Rule::InvalidOutput: return RuleWords::tr("always on");
        case Rule::Reviews: {
            const int differing = others(policy.reviewsRequired);
            return differing > 0 ? othersDetail(differing) : consensusWord(policy.consensus);
        }
        case Rule::Checks: return isOn(rule, policy) ? RuleWords::tr("unannounced, among the others") : RuleWords::tr("off");
        case Rule::Suggestion: return policy.suggestion == routing::SuggestionMode::Blind ? RuleWords::tr("suggestion shown after the answer") : RuleWords::tr("before the answer");
        case Rule::Audit:
            if (!policy.auditStrata.empty()) return RuleWords::tr("%Ln label(s) or band(s) at their own rate", nullptr, count(policy.auditStrata.size()));
            return isOn(rule, policy) ? RuleWords::tr("on") : RuleWords::tr("off");
        case Rule::DueTimes: {
            const int differing = others(policy.slaHours);
            return differing > 0 ? othersDetail(differing) : RuleWords::tr("from when it came before people");
        }
        case Rule::HoldTime: return RuleWords::tr("then others get the item");
        case Rule::LowConfidence:
            if (policy.confidence == routing::ConfidenceKind::Calibrated && isOn(rule, policy)) return RuleWords::tr("by the calibrated confidence");
            [[fallthrough]];
        default: return isOn(rule, policy) ? RuleWords::tr("on") : RuleWords::tr("off");
    }
}

QString labelName(const taxonomy::Taxonomy& taxonomy, const std::string& key) {
    const taxonomy::Label* label = taxonomy.findByKey(key);
    return label == nullptr ? oneLine(toQt(key)) : nameOf(*label);
}

QString subjectName(const taxonomy::Taxonomy& taxonomy, const std::string& name) {
    if (name == "default") return RuleWords::tr("All else");
    if (taxonomy.findByKey(name) == nullptr) {
        if (const auto reason = parseReason(name)) return reasonName(*reason);
    }
    return labelName(taxonomy, name);
}

QString stratumName(const taxonomy::Taxonomy& taxonomy, const routing::AuditStratum& stratum) {
    const QString label = stratum.label.empty() ? RuleWords::tr("Any label") : labelName(taxonomy, stratum.label);
    if (stratum.below) return RuleWords::tr("%1, %2 to %3", "label, confidence, confidence").arg(label, shareText(stratum.from), shareText(*stratum.below));
    return stratum.from == 0 ? label : RuleWords::tr("%1, %2 and over", "label, confidence").arg(label, shareText(stratum.from));
}

QString percentText(double share) { return RuleWords::tr("%1 %", "a share").arg(number(share * 100)); }
QString hoursText(double hours) { return RuleWords::tr("%1 h", "hours").arg(number(hours)); }
QString minutesText(double minutes) { return RuleWords::tr("%1 min", "minutes").arg(number(minutes)); }

QString sourceName(ConfidenceSource source) {
    switch (source) {
        case ConfidenceSource::Stated: return RuleWords::tr("stated", "source of a confidence");
        case ConfidenceSource::Scores: return RuleWords::tr("scores", "source of a confidence");
        case ConfidenceSource::Agreement: return RuleWords::tr("agreement", "source of a confidence");
        case ConfidenceSource::LogProbs: return RuleWords::tr("log-probs", "source of a confidence");
        case ConfidenceSource::None: break;
    }
    return {};
}

QString suggestionWord(routing::SuggestionMode mode) {
    switch (mode) {
        case routing::SuggestionMode::Blind: return RuleWords::tr("Blind first");
        case routing::SuggestionMode::Assisted: return RuleWords::tr("Assisted");
        case routing::SuggestionMode::Randomised: return RuleWords::tr("By lot");
    }
    return {};
}

QString confidenceWord(routing::ConfidenceKind kind) {
    //: Of a confidence: as the model gave it, or what a calibration makes of it.
    return kind == routing::ConfidenceKind::Raw ? RuleWords::tr("Raw", "confidence") : RuleWords::tr("Calibrated", "confidence");
}

QString consensusWord(routing::ConsensusRule rule) {
    switch (rule) {
        case routing::ConsensusRule::Majority: return RuleWords::tr("the majority decides");
        case routing::ConsensusRule::Unanimous: return RuleWords::tr("all must agree");
        case routing::ConsensusRule::Weighted: return RuleWords::tr("the majority by weight decides");
        case routing::ConsensusRule::DawidSkene: return RuleWords::tr("the majority decides where the model of reviewers is sure");
    }
    return {};
}

}  // namespace docket::ui
