#include "ui/routing/words/policy_finding_words.h"

#include "ui/common/words/text.h"
#include "ui/routing/words/rule_words.h"

#include <QCoreApplication>

namespace docket::ui {

namespace {

using Kind = routing::PolicyFinding::Kind;

struct PolicyFindingWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyFindingWords)
};

}  // namespace

QString titleOf(const routing::PolicyFinding& finding) {
    switch (finding.kind) {
        case Kind::UnknownName: return PolicyFindingWords::tr("A rule about nothing");
        case Kind::ArchivedLabel: return PolicyFindingWords::tr("A rule about an archived label");
        case Kind::NoAudit: return PolicyFindingWords::tr("Nothing is audited");
        case Kind::NothingToPeople: return PolicyFindingWords::tr("No confidence is too low");
        case Kind::ManyOnThreshold: return PolicyFindingWords::tr("Many are exactly on a threshold");
        case Kind::NotCalibrated: return PolicyFindingWords::tr("No calibrated confidence");
        case Kind::NeverPredicted: return PolicyFindingWords::tr("Nothing meets a rule");
    }
    return {};
}

QString sentenceOf(const routing::PolicyFinding& finding, const taxonomy::Taxonomy& taxonomy) {
    const QString name = ruleName(ruleOf(finding.rule));
    const QString about = quoted(subjectName(taxonomy, finding.about));
    switch (finding.kind) {
        case Kind::UnknownName: return PolicyFindingWords::tr("%1 names %2, which is neither a label nor a reason.", "rule, name").arg(name, about);
        case Kind::ArchivedLabel: return PolicyFindingWords::tr("%1 names %2, which cannot be predicted any more.", "rule, label").arg(name, about);
        case Kind::NoAudit: return PolicyFindingWords::tr("Nobody looks at anything that was accepted, and nobody learns what was missed.");
        case Kind::ManyOnThreshold: return PolicyFindingWords::tr("Many predictions of %1 are accepted with just that confidence.", "model").arg(quoted(toQt(finding.about)));
        case Kind::NotCalibrated:
            return PolicyFindingWords::tr("No calibration is used for predictions of %1: they count as without a confidence.", "model").arg(quoted(toQt(finding.about)));
        case Kind::NeverPredicted: return PolicyFindingWords::tr("%1 names %2, which was never predicted.", "rule, label").arg(name, about);
        case Kind::NothingToPeople: return PolicyFindingWords::tr("However doubtful a prediction is, it is accepted, unless another rule takes it.");
    }
    return {};
}

}  // namespace docket::ui
