#include "ui/actions/key_sheet.h"

#include "ui/common/look/in_step.h"
#include "ui/common/parts/buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace docket::ui {

KeySheet::KeySheet(const Theme& theme, const ActionRegistry& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys of this screen"));
    auto* columns = new QWidget;
    auto* columnLayout = new QHBoxLayout(columns);
    columnLayout->setContentsMargins(24, 16, 24, 24);
    columnLayout->setSpacing(40);
    columnLayout->addWidget(makeSection(theme, screenName(actions.context()), actions, false), 0, Qt::AlignTop);
    columnLayout->addWidget(makeSection(theme, screenName(Context::Everywhere), actions, true), 0, Qt::AlignTop);

    auto* area = new QScrollArea(this);
    area->setWidget(columns);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    const QSize room = parent == nullptr ? QSize(1000, 640) : parent->window()->size();
    resize(QSize(columns->sizeHint().width() + 24, qMin(columns->sizeHint().height() + 8, theme.px(600))).boundedTo(room - QSize(24, 40)));
}

QWidget* KeySheet::makeSection(const Theme& theme, const QString& title, const ActionRegistry& actions, bool everywhere) {
    auto* section = new QWidget(this);
    auto* grid = new QGridLayout(section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    auto* heading = new QLabel(title, section);
    keepFont(*heading, theme, TextStyle::Title);
    heading->setContentsMargins(0, 0, 0, 6);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const CommandSpec& spec : commandTable()) {
        const bool isOfEverywhere = isOfWindow(spec.context);
        const QString key = actions.keyOf(spec.command);
        if (isOfEverywhere != everywhere || key.isEmpty() || !actions.worksIn(spec, actions.context())) continue;
        auto* text = new QLabel(nameOf(spec), section);
        text->setTextFormat(Qt::PlainText);
        grid->addWidget(new KeyCap(theme, key, section), row, 0, Qt::AlignLeft);
        grid->addWidget(text, row, 1);
        ++row;
    }
    return section;
}

}  // namespace docket::ui
