#pragma once

#include "core/taxonomy/draft.h"
#include "ui/common/parts/form_parts.h"

#include <QCompleter>
#include <QStringListModel>

#include <vector>

namespace docket::ui {

/// What a label is not for, one on each line, and after an arrow the label to use instead: "fee at an ATM → Cash
/// withdrawal". After the arrow, which can be typed as ->, the names of labels are offered.
class ExcludesEdit : public GrowingText {
    Q_OBJECT

public:
    explicit ExcludesEdit(const Theme& theme, QWidget* parent = nullptr);

    /// The draft whose labels are meant; it must stay where it is until another is set.
    void setDraft(const taxonomy::TaxonomyDraft* draft);
    void setExclusions(const std::vector<taxonomy::Exclusion>& exclusions);
    /// What is entered. What stands after an arrow and is no label's name or key stays part of the words.
    std::vector<taxonomy::Exclusion> exclusions() const;
    /// Words after an arrow that are no label's name or key.
    QStringList unknownLabels() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString shownName(LabelId label) const;
    std::optional<LabelId> labelOf(const QString& words) const;
    /// The line with the caret up to it, from behind its arrow; nullopt: there is none.
    std::optional<QString> nameBeingTyped() const;
    void turnArrow();
    void offerNames();
    void complete(const QString& name);

    const taxonomy::TaxonomyDraft* m_draft = nullptr;
    QStringListModel m_names;
    QCompleter* m_completer;
};

}  // namespace docket::ui
