#pragma once

#include "core/taxonomy/draft.h"
#include "ui/common/parts/buttons.h"

#include <QWidget>

namespace docket::ui {

/// What the draft changes about a label that was published, in words, with a way back to what it was. It has its place also
/// where nothing is changed; what does not fit is in its tool tip.
class ChangeNote : public QWidget {
    Q_OBJECT

public:
    explicit ChangeNote(const Theme& theme, QWidget* parent = nullptr);

    void showChanges(const taxonomy::Label& label, const taxonomy::TaxonomyDraft& draft);
    void setEditable(bool isEditable);

Q_SIGNALS:
    void revertAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say(const QString& title, const QString& words);

    const Theme& m_theme;
    QString m_title;
    QString m_words;  ///< one thing on each line
    KeyButton* m_revert;
};

}  // namespace docket::ui
