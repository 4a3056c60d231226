#include "ui/settings/settings_dialog.h"

#include "ui/common/look/in_step.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/plain_pages.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace docket::ui {

namespace {
constexpr QSize usualSize{820, 580};
constexpr QSize smallestSize{640, 420};
constexpr int namesWidth = 168;
constexpr int nameHeight = 34;
}  // namespace

SettingsDialog::SettingsDialog(const SettingsContext& context, QWidget* parent)
    : QDialog(parent), m_theme(context.theme), m_names(new QListWidget), m_pages(new QStackedWidget), m_identity(new IdentityPage(context)) {
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    const QSize room = parent == nullptr ? usualSize : parent->window()->size();
    resize(QSize(context.theme.px(usualSize.width()), context.theme.px(usualSize.height())).boundedTo(room.expandedTo(smallestSize)));
    setMinimumSize(smallestSize.boundedTo(room));
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages"));
    keepFixedWidth(*m_names, context.theme, namesWidth);
    m_names->setFrameShape(QFrame::NoFrame);

    addPage(new AppearancePage(context));
    addPage(new KeysPage(context));
    auto* habits = new ReviewHabitsPage(context);
    addPage(habits);
    addPage(m_identity);
    addPage(new LanguagePage(context));
    connect(habits, &ReviewHabitsPage::changed, this, &SettingsDialog::habitsChanged);
    connect(m_identity, &IdentityPage::reviewerChanged, this, &SettingsDialog::reviewerChanged);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_names);
    layout->addWidget(m_pages, 1);
}

void SettingsDialog::addPage(SettingsPage* page) {
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* name = new QListWidgetItem(page->title(), m_names);
    keepInStep(*m_names, m_theme, [this, name] { name->setSizeHint({0, m_theme.px(nameHeight)}); });
    m_pages->addWidget(area);
}

void SettingsDialog::setWorkspace(const QString& path) { m_identity->setWorkspace(path); }

}  // namespace docket::ui
