#include "app/tour/tour_screens.h"

#include "ui/queue/queue_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

namespace docket::app {

namespace {

template <class Widget>
Widget* partOf(QWidget& whole, const char* name) {
    return whole.findChild<Widget*>(QLatin1String(name));
}

}  // namespace

void TourScreens::walk() {
    for (const auto step : {&TourScreens::showQueue, &TourScreens::showHistory, &TourScreens::showTaxonomy, &TourScreens::showDraft,
                            &TourScreens::showExamples, &TourScreens::showAgreement, &TourScreens::showKeys, &TourScreens::showPalette,
                            &TourScreens::showSettings}) {
        if (!m_stage.isStopped()) (this->*step)();
    }
    m_stage.press("Ctrl+1");
    m_stage.settle();
}

/// Until the rows of the list are read, and the detail pane has followed to the current one.
void TourScreens::awaitRows() {
    const auto* table = m_stage.find<QTableView>("queueTable");
    const auto* id = m_stage.find<QLabel>("detailId");
    m_stage.waitUntil([&] {
        const QModelIndex current = table->currentIndex();
        return current.isValid() && !current.siblingAtColumn(ui::QueueModel::Text).data().toString().isEmpty() &&
               (!id->isVisible() || id->text() == current.siblingAtColumn(ui::QueueModel::Item).data().toString());
    }, 3000);
    m_stage.settle();
}

void TourScreens::openView(int number) {
    m_stage.press(QStringLiteral("Alt+%1").arg(number));
    m_stage.settle();
    awaitRows();
}

void TourScreens::showQueue() {
    m_stage.press("Ctrl+2");
    awaitRows();
    m_stage.pictureInBothSchemes(QStringLiteral("queue"));
    m_stage.press("Space");
    m_stage.press("Shift+Down");
    awaitRows();
    m_stage.picture(QStringLiteral("queue-selected"));
    m_stage.press("Space");
    m_stage.press("Ctrl+Shift+F");
    m_stage.press("Return");
    m_stage.settle();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        m_stage.picture(*popup, QStringLiteral("queue-filter"));
        popup->close();
        m_stage.settle();
    }
}

/// Of the item that most has happened to.
void TourScreens::showHistory() {
    constexpr int allItems = 6;
    openView(allItems);
    m_stage.press("Ctrl+F");
    m_stage.type(QStringLiteral("id:") + m_richest);
    m_stage.press("Return");
    m_stage.settle();
    awaitRows();
    m_stage.picture(QStringLiteral("queue-history"));
    m_stage.press("Ctrl+Shift+X");
    openView(1);
}

void TourScreens::showTaxonomy() {
    m_stage.press("Ctrl+4");
    m_stage.waitUntil([this] { return taxonomy().use() != nullptr && !taxonomy().examination().findings.empty(); }, 3000);
    m_stage.press("F8");
    m_stage.settle();
    m_stage.pictureInBothSchemes(QStringLiteral("taxonomy"));
    m_stage.press("Ctrl+Shift+V");
    m_stage.pictureOfDialog(QStringLiteral("taxonomy-compare"));
}

void TourScreens::showDraft() {
    const auto isKept = [this] { return taxonomy().open() && taxonomy().open()->history.undo.has_value(); };
    m_stage.press("Insert");
    m_stage.waitUntil([this] { return taxonomy().examination().changes.size() == 1; }, 3000);
    m_stage.type(QStringLiteral("Weather"));
    m_stage.press("Tab");
    if (!m_stage.waitUntil(isKept, 3000)) return;
    m_stage.settle();
    m_stage.pictureInBothSchemes(QStringLiteral("taxonomy-draft"));
    m_stage.press("Ctrl+Shift+Return");
    m_stage.pictureOfDialog(QStringLiteral("publish"), [](QDialog& dialog) {
        const auto* figures = partOf<QLabel>(dialog, "publishFigures");
        return figures == nullptr || !figures->text().isEmpty();
    });
    m_stage.trigger("version.discard");
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->accept();
    m_stage.waitUntil([&] { return !isKept(); }, 3000);
}

void TourScreens::showExamples() {
    m_stage.press("F8");
    m_stage.settle();
    auto* add = m_stage.find<QAbstractButton>("addExamples");
    if (add == nullptr || !add->isEnabled() || !add->isVisible()) return;
    add->click();
    m_stage.pictureOfDialog(QStringLiteral("taxonomy-examples"), [](QDialog& dialog) {
        const auto* list = partOf<QListWidget>(dialog, "exampleList");
        return list != nullptr && list->count() > 0;
    });
}

void TourScreens::showAgreement() {
    const auto isShown = [](const char* name) {
        return [name](QDialog& dialog) {
            const auto* part = partOf<QWidget>(dialog, name);
            return part != nullptr && part->isVisible();
        };
    };
    m_stage.trigger("version.agreement");
    m_stage.pictureOfDialog(QStringLiteral("agreement"), isShown("studyItems"));
    m_stage.trigger("version.agreement");
    m_stage.pictureOfDialog(QStringLiteral("agreement-report"), [&](QDialog& dialog) {
        auto* studies = partOf<QComboBox>(dialog, "studyChoice");
        if (studies != nullptr && studies->isVisible() && studies->currentIndex() == 0 && studies->count() > 1) {
            studies->setCurrentIndex(1);
            Q_EMIT studies->activated(1);
        }
        return isShown("studyTables")(dialog);
    });
}

void TourScreens::showKeys() {
    // Asked for from the event loop: the sheet runs one of its own.
    QMetaObject::invokeMethod(&m_stage.window(), [this] { m_stage.pictureOfDialog(QStringLiteral("keys")); }, Qt::QueuedConnection);
    m_stage.press("F1");
}

void TourScreens::showPalette() {
    m_stage.press("Ctrl+Shift+P");
    m_stage.settle();
    if (auto* palette = m_stage.find<QWidget>("commandPalette")) {
        m_stage.picture(*palette, QStringLiteral("palette"));
        palette->close();
        m_stage.settle();
    }
}

void TourScreens::showSettings() {
    m_stage.press("Ctrl+,");
    m_stage.settle();
    auto* dialog = m_stage.find<QDialog>("settingsDialog");
    if (dialog == nullptr) return;
    auto* pages = partOf<QListWidget>(*dialog, "settingsPages");
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        m_stage.settle();
        m_stage.picture(*dialog, QStringLiteral("settings-%1").arg(page + 1));
    }
    dialog->close();
    m_stage.window().activateWindow();
    m_stage.settle();
}

}  // namespace docket::app
