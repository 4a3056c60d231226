#pragma once

#include "ui/actions/palette_model.h"
#include "ui/common/look/theme.h"
#include "ui/common/parts/icon_field.h"

#include <QDialog>
#include <QListView>
#include <QPointer>

namespace docket::ui {

/// Every command by its words: type, choose with the arrows, Enter runs it. Esc leaves the focus where it was.
/// Deletes itself when it is closed.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// `recent`: ids of the commands used last, latest first.
    CommandPalette(const Theme& theme, const ActionRegistry& actions, const QStringList& recent, QWidget* window);

Q_SIGNALS:
    /// A command was run from here.
    void used(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const Theme& theme);
    void filter(const QString& typed);
    void move(int step);
    void giveFocusBack();
    void announce(const QModelIndex& row);
    void run(const QModelIndex& row);

    const ActionRegistry& m_actions;
    PaletteModel m_model;
    IconField* m_field;
    QListView* m_list;
    QPointer<QWidget> m_opener;
};

}  // namespace docket::ui
