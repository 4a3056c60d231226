#include "ui/taxonomy/words/finding_words.h"

#include "ui/common/words/text.h"
#include "ui/taxonomy/words/label_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace docket::ui {

namespace {

using taxonomy::Check;
using taxonomy::Finding;
using taxonomy::Severity;

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::FindingWords)
};

constexpr std::size_t mostNames = 3;

QString decimals(double value, int digits) { return QLocale().toString(value, 'f', digits); }

QString wordsOf(const Finding& finding) {
    const auto* text = std::get_if<taxonomy::Quoted>(&finding.figures);
    return text == nullptr ? QString() : quoted(oneLine(toQt(text->text)));
}

QString nameOfLabel(LabelId id, const taxonomy::TaxonomyDraft& draft) {
    const taxonomy::Label* label = draft.find(id);
    return label == nullptr ? FindingWords::tr("Label %1").arg(id.value) : inOwnDirection(nameOf(*label));
}

QString pairOf(const Finding& finding, const taxonomy::TaxonomyDraft& draft) {
    if (finding.labels.size() < 2) return namesOf(finding.labels, draft);
    return FindingWords::tr("%1 / %2", "two labels").arg(nameOfLabel(finding.labels[0], draft), nameOfLabel(finding.labels[1], draft));
}

QString mixUpsOf(const taxonomy::MixUps& mixUps) {
    QStringList parts;
    if (mixUps.byModel() > 0) {
        parts << FindingWords::tr("of %1 predictions of either, people decided the other in %2").arg(countText(mixUps.predictions), countText(mixUps.byModel()));
    }
    if (mixUps.reviewers > 0) {
        parts << (mixUps.agreement ? FindingWords::tr("reviewers differed %1 times and agreed in %2 %").arg(countText(mixUps.reviewers), decimals(100 * *mixUps.agreement, 0))
                                   : FindingWords::tr("reviewers differed %1 times").arg(countText(mixUps.reviewers)));
    }
    if (mixUps.similarity) parts << FindingWords::tr("definitions %1 alike").arg(decimals(*mixUps.similarity, 2));
    return listedApart(parts);
}

}  // namespace

QString namesOf(std::span<const LabelId> labels, const taxonomy::TaxonomyDraft& draft) {
    QStringList names;
    for (const LabelId label : labels.first(std::min(labels.size(), mostNames))) names << nameOfLabel(label, draft);
    if (labels.size() <= mostNames) return listed(names);
    return FindingWords::tr("%1 and %Ln more", nullptr, static_cast<int>(labels.size() - mostNames)).arg(listed(names));
}

QString titleOf(const Finding& finding) {
    switch (finding.check) {
        case Check::NoChoice: return FindingWords::tr("No label can be chosen");
        case Check::AnswerSize: return FindingWords::tr("No answer can have that size");
        case Check::MissingKey: return FindingWords::tr("Label without a key");
        case Check::MalformedKey: return FindingWords::tr("Key that cannot be used");
        case Check::DuplicateKey: return FindingWords::tr("Same key twice");
        case Check::UnusableId:
        case Check::DuplicateId: return FindingWords::tr("Id that cannot be used");
        case Check::ThresholdOutOfRange: return FindingWords::tr("Threshold not between 0 and 1");
        case Check::CostOutOfRange: return FindingWords::tr("Cost that is no cost");
        case Check::MalformedShortcut: return FindingWords::tr("Shortcut that is not one character");
        case Check::DuplicateShortcut: return FindingWords::tr("Same shortcut twice");
        case Check::UnknownColour: return FindingWords::tr("Unknown colour");
        case Check::MissingParent: return FindingWords::tr("Label in a group that is not there");
        case Check::ParentCycle: return FindingWords::tr("Groups that hold each other");
        case Check::MissingExcludeTarget: return FindingWords::tr("Exclude that points to no label");
        case Check::MissingDefinition: return FindingWords::tr("Label without definition");
        case Check::MissingBounds:
            if (finding.severity == Severity::Warning) return FindingWords::tr("No includes and no excludes");
            return finding.field == "includes" ? FindingWords::tr("No includes") : FindingWords::tr("No excludes");
        case Check::FewExamples: return FindingWords::tr("Fewer than %Ln example(s)", nullptr, static_cast<int>(std::get<taxonomy::Amount>(finding.figures).wanted));
        case Check::MissingOther: return FindingWords::tr("No “other” label");
        case Check::SimilarKey: return FindingWords::tr("Keys that read alike");
        case Check::DuplicateName: return FindingWords::tr("Same name twice");
        case Check::SharedInclude: return FindingWords::tr("Two labels include the same");
        case Check::AlikeDefinitions:
        case Check::ConfusedPair: return FindingWords::tr("Two labels overlap");
        case Check::ArchivedExcludeTarget: return FindingWords::tr("Exclude that points to an archived label");
        case Check::FlatLabels: return FindingWords::tr("Many labels without a group");
        case Check::AlikeShortcut: return FindingWords::tr("One key for several labels");
        case Check::ReservedShortcut:
        case Check::UntypableShortcut:
        case Check::IdleShortcut: return FindingWords::tr("Shortcut that does not work");
        case Check::Unused: return FindingWords::tr("Label that nobody uses");
        case Check::ThresholdOffOptimum: return FindingWords::tr("Threshold far from optimum");
    }
    return {};
}

QString sentenceOf(const Finding& finding, const taxonomy::TaxonomyDraft& draft) {
    const QString names = namesOf(finding.labels, draft);
    switch (finding.check) {
        case Check::MalformedKey:
        case Check::DuplicateKey:
        case Check::MalformedShortcut:
        case Check::DuplicateShortcut:
        case Check::AlikeShortcut:
        case Check::SimilarKey:
        case Check::DuplicateName:
        case Check::SharedInclude:
        case Check::MissingExcludeTarget: return FindingWords::tr("%1: %2", "labels, and the text that is meant").arg(names, wordsOf(finding));
        case Check::ArchivedExcludeTarget: return FindingWords::tr("%1: %2", "labels, and the text that is meant").arg(pairOf(finding, draft), wordsOf(finding));
        case Check::NoChoice:
        case Check::AnswerSize: return remedyOf(finding);
        case Check::FlatLabels: return FindingWords::tr("%Ln label(s) in no group.", nullptr, static_cast<int>(std::get<taxonomy::Amount>(finding.figures).has));
        case Check::ReservedShortcut:
            if (wordsOf(finding).trimmed().isEmpty()) return FindingWords::tr("%1: Space already reveals the suggestion.").arg(names);
            return FindingWords::tr("%1: %2 already says that no label fits.", "label, key").arg(names, wordsOf(finding));
        case Check::UntypableShortcut: return FindingWords::tr("%1: no key of a keyboard writes %2; it needs an input method.", "label, character").arg(names, wordsOf(finding));
        case Check::IdleShortcut:
            return FindingWords::tr("With %Ln label(s) letters search the list instead.", nullptr, static_cast<int>(std::get<taxonomy::Amount>(finding.figures).has));
        case Check::MissingOther: return FindingWords::tr("What fits nowhere has to be given a wrong label.");
        case Check::AlikeDefinitions:
            return FindingWords::tr("%1: definitions %2 alike.").arg(pairOf(finding, draft), decimals(std::get<taxonomy::Likeness>(finding.figures).similarity, 2));
        case Check::ConfusedPair:
            return FindingWords::tr("%1: %2.", "two labels, and how they are mixed up").arg(pairOf(finding, draft), mixUpsOf(std::get<taxonomy::MixUps>(finding.figures)));
        case Check::Unused: {
            const auto& disuse = std::get<taxonomy::Disuse>(finding.figures);
            if (finding.labels.size() > 1) return names;
            if (disuse.days) return FindingWords::tr("%1: no decision for %Ln day(s).", nullptr, static_cast<int>(*disuse.days)).arg(names);
            return FindingWords::tr("%1: in none of %Ln decision(s).", nullptr, static_cast<int>(disuse.decisions)).arg(names);
        }
        case Check::ThresholdOffOptimum: {
            const auto& gap = std::get<taxonomy::CostGap>(finding.figures);
            return FindingWords::tr("%1: %2, cost optimum %3, from %Ln prediction(s) that people decided.", nullptr, static_cast<int>(gap.n))
                .arg(names, decimals(gap.threshold, 2), decimals(gap.optimum, 2));
        }
        default: return names;
    }
}

QString remedyOf(const Finding& finding) {
    switch (finding.check) {
        case Check::NoChoice: return FindingWords::tr("Add a label, or take one out of the archive.");
        case Check::AnswerSize: return FindingWords::tr("Give a fewest of 0 or more and a most that is not under it.");
        case Check::MissingKey: return FindingWords::tr("Give it the key that models and files write.");
        case Check::MalformedKey: return FindingWords::tr("Take blanks at the ends and control characters out of the key.");
        case Check::DuplicateKey: return FindingWords::tr("Give all but one another key, or merge the labels.");
        case Check::UnusableId:
        case Check::DuplicateId: return FindingWords::tr("Take the id away; the label gets a free one.");
        case Check::ThresholdOutOfRange: return FindingWords::tr("Set a threshold from 0 to 1, or none for that of the policy.");
        case Check::CostOutOfRange: return FindingWords::tr("Set a cost of 0 or more.");
        case Check::MalformedShortcut: return FindingWords::tr("Set one character, or none.");
        case Check::DuplicateShortcut: return FindingWords::tr("Give all but one another shortcut, or none.");
        case Check::UnknownColour: return FindingWords::tr("Choose a colour, or none.");
        case Check::MissingParent: return FindingWords::tr("Choose a group that is there, or none.");
        case Check::ParentCycle: return FindingWords::tr("Move one of them to the top or into another group.");
        case Check::MissingExcludeTarget: return FindingWords::tr("Choose a label that is there, or let the exclude point to none.");
        case Check::MissingDefinition: return FindingWords::tr("Write one sentence that says when the label applies.");
        case Check::MissingBounds:
            if (finding.severity == Severity::Warning) return FindingWords::tr("List what belongs to it, and what looks like it and belongs elsewhere.");
            return finding.field == "includes" ? FindingWords::tr("List what belongs to it.") : FindingWords::tr("List what looks like it, with the label to use instead.");
        case Check::FewExamples: return FindingWords::tr("Add texts, one on each line.");
        case Check::MissingOther: return FindingWords::tr("Add a label such as “Other”, so that nobody has to choose a wrong one.");
        case Check::SimilarKey: return FindingWords::tr("Choose keys that a reader can tell apart.");
        case Check::DuplicateName: return FindingWords::tr("Rename all but one, or merge the labels.");
        case Check::SharedInclude: return FindingWords::tr("Keep it with one label, and exclude it from the others in favour of that one.");
        case Check::AlikeDefinitions: return FindingWords::tr("Say in each what sets it apart from the other, or merge them.");
        case Check::ArchivedExcludeTarget: return FindingWords::tr("Point to the label that is used instead, or restore it.");
        case Check::FlatLabels: return FindingWords::tr("Put labels into groups until at most %Ln stand alone.", nullptr, static_cast<int>(std::get<taxonomy::Amount>(finding.figures).wanted));
        case Check::ConfusedPair: return FindingWords::tr("Compare the two: say in their excludes which is used when, or merge them.");
        case Check::AlikeShortcut: return FindingWords::tr("Give all but one another shortcut, or none; case makes no difference.");
        case Check::ReservedShortcut: return FindingWords::tr("Set a letter or a digit from 1 to 9, or none.");
        case Check::UntypableShortcut: return FindingWords::tr("Set a letter or a digit that one key writes, or none.");
        case Check::IdleShortcut: return FindingWords::tr("Take the shortcuts away; reviewers pin labels to digits.");
        case Check::Unused: return FindingWords::tr("Archive it, or look at whether another label is chosen in its place.");
        case Check::ThresholdOffOptimum: return FindingWords::tr("Set the threshold to the optimum, or correct its costs.");
    }
    return {};
}

}  // namespace docket::ui
