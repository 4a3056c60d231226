#pragma once

#include "core/routing/policy_change.h"
#include "core/taxonomy/taxonomy.h"

#include <QString>

#include <array>

namespace docket::ui {

/// A rule of the policy as the screen lists it. What the screen shows as one may be several in the native document.
enum class Rule {
    LowConfidence,
    OwnThresholds,
    HighImpact,
    ConfusedPairs,
    RareLabels,
    NoConfidence,
    InvalidOutput,
    Audit,
    Reviews,
    Checks,
    Suggestion,
    DueTimes,
    HoldTime,
};
inline constexpr std::array allRules = {Rule::LowConfidence, Rule::OwnThresholds, Rule::HighImpact, Rule::ConfusedPairs, Rule::RareLabels, Rule::NoConfidence,
                                        Rule::InvalidOutput, Rule::Audit,         Rule::Reviews,    Rule::Checks,        Rule::Suggestion, Rule::DueTimes,
                                        Rule::HoldTime};

/// Which rule of the screen holds one of the document.
Rule ruleOf(routing::PolicyRule rule);
/// Whether it can be switched off: then it takes nothing.
bool canBeOff(Rule rule);
/// Whether no policy says anything of it: it is always on, and there is nothing to set.
bool isAlwaysOn(Rule rule);
bool isOn(Rule rule, const routing::Policy& policy);
/// Off, the rule takes nothing; the others stay.
void switchOff(Rule rule, routing::Policy& policy);
/// The rule reads as in `from`; the others stay.
void take(Rule rule, routing::Policy& into, const routing::Policy& from);

QString ruleName(Rule rule);  ///< "Low confidence", over its form
/// What the rule does, in words with its numbers: "Below 0.80 goes to people".
QString ruleSentence(Rule rule, const routing::Policy& policy);
/// What else there is to know of it, in a second line; may be empty.
QString ruleDetail(Rule rule, const routing::Policy& policy);

/// The name of a label by its key; of what is no label the key itself.
QString labelName(const taxonomy::Taxonomy& taxonomy, const std::string& key);
/// Of what a rule may be about: a label, a reason, or all else.
QString subjectName(const taxonomy::Taxonomy& taxonomy, const std::string& name);

/// Which predictions a stratum of the audit is about.
QString stratumName(const taxonomy::Taxonomy& taxonomy, const routing::AuditStratum& stratum);

QString percentText(double share);  ///< "2 %"
QString hoursText(double hours);    ///< "24 h"
QString minutesText(double minutes);
QString sourceName(ConfidenceSource source);
QString confidenceWord(routing::ConfidenceKind kind);
QString suggestionWord(routing::SuggestionMode mode);
QString consensusWord(routing::ConsensusRule rule);

}  // namespace docket::ui
