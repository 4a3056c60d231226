#pragma once

#include "ui/common/parts/buttons.h"
#include "ui/datasets/history/export_history.h"
#include "ui/datasets/history/export_rows.h"

#include <QFrame>
#include <QLabel>
#include <QListView>

namespace docket::ui {

/// The list of earlier exports under the button that opens it, and what can be done with the one that is highlighted: Enter takes its
/// recipe, Ctrl+C copies the path of its folder. Goes away when it is left.
class EarlierExports : public QFrame {
    Q_OBJECT

public:
    /// `whyNotAgain`: why none can be made again now; empty: it can. The history outlives the list.
    EarlierExports(const Theme& theme, ExportHistory& history, Timestamp now, QString whyNotAgain, QWidget* parent);

    /// With its end under the end of the widget.
    void openUnder(const QWidget& widget);

Q_SIGNALS:
    void recipeAsked(const docket::services::ListedExport& made);
    void folderAsked(const QString& folder);
    void againAsked(const docket::services::ListedExport& made);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    KeyButton* addButton(class QLayout& row, const char* name, const QString& words);
    void follow();
    void followCurrent();
    void fitHeight();
    QString words() const;
    const services::ListedExport* current() const;
    void takeRecipe();
    void copyPath();
    void openFolder();
    void makeAgain();

    const Theme& m_theme;
    ExportHistory& m_history;
    Timestamp m_now;
    QString m_whyNotAgain;
    ExportRows m_rows;
    QListView* m_list;
    QLabel* m_words;
    KeyButton* m_take = nullptr;
    KeyButton* m_copy = nullptr;
    KeyButton* m_open = nullptr;
    KeyButton* m_again = nullptr;
};

}  // namespace docket::ui
