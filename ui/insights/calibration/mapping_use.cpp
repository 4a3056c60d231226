#include "ui/insights/calibration/mapping_use.h"

#include "core/base/caught.h"
#include "ui/common/parts/folding_row.h"
#include "ui/common/parts/plain_label.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/relative_time.h"
#include "ui/common/words/text.h"
#include "ui/insights/calibration/method_words.h"
#include "ui/insights/frame/pane_area.h"

#include <utility>

namespace docket::ui {

namespace {

QString nameOf(const services::Maker& maker) {
    const QString model = isolated(oneLine(toQt(maker.model)));
    return maker.promptVersion.empty() ? model : MappingUse::tr("%1, prompt %2", "a model, its prompt version").arg(model, isolated(oneLine(toQt(maker.promptVersion))));
}

}  // namespace

MappingUse::MappingUse(const Theme& theme, services::Writer& writer, const ports::Clock& clock, std::string author, QWidget* parent)
    : QWidget(parent), m_writer(writer), m_clock(clock), m_author(std::move(author)), m_theme(theme), m_state(wrappedLabel(theme, TextStyle::Caption, "text2")) {
    setObjectName(QStringLiteral("mappingUse"));
    m_state->setObjectName(QStringLiteral("mappingState"));
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new FoldingRow(paneGap);
    setLayout(row);
    row->addWidget(m_state);
    m_takeOff = addButton("takeMappingOff", tr("Take off"));
    m_confirm = addButton("confirmMapping", tr("It still holds"));
    m_apply = addButton("applyMapping", tr("Apply to imports"));
    connect(m_apply, &QAbstractButton::clicked, this, &MappingUse::apply);
    connect(m_confirm, &QAbstractButton::clicked, this, &MappingUse::confirm);
    connect(m_takeOff, &QAbstractButton::clicked, this, &MappingUse::takeOff);
}

KeyButton* MappingUse::addButton(const char* name, const QString& text) {
    auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setSmall(true);
    layout()->addWidget(button);
    return button;
}

void MappingUse::show(std::shared_ptr<const services::TrafficTable> table, std::shared_ptr<const CalibrationPage> page) {
    m_table = std::move(table);
    m_page = std::move(page);
    showState();
}

void MappingUse::showState() {
    const bool hasMaker = m_page != nullptr && m_page->maker.has_value();
    setVisible(hasMaker);
    if (!hasMaker) return;
    m_state->setText(stateWords());
    const auto& figures = m_page->calibration;
    m_apply->setEnabled(!m_isWriting && figures.used != calibration::MappingKind::None && figures.all.n > 0);
    m_confirm->setVisible(m_page->applied && m_page->applied->isSuspended());
    m_takeOff->setVisible(m_page->applied.has_value());
    for (KeyButton* button : {m_confirm, m_takeOff}) button->setEnabled(!m_isWriting);
}

QString MappingUse::stateWords() const {
    const QString maker = nameOf(*m_page->maker);
    if (!m_page->applied) return tr("No mapping is applied to %1: imports keep the stated confidence alone.", "a model").arg(maker);
    const services::ShelvedCalibration& applied = *m_page->applied;
    const auto kind = calibration::parseMappingKind(applied.stored.method);
    const QString words = tr("Calibration %L1 (%2) is applied to %3 since %4, fitted on %Ln final label(s).", "a version, a mapping, a model, a time", forPlural(applied.stored.references))
                              .arg(applied.stored.version)
                              .arg(kind ? mappingName(*kind) : QString(), maker, clockTime(applied.application->at, m_clock.now()));
    if (!applied.isSuspended()) return words;
    QStringList labels;
    for (const LabelId label : applied.age.redefined) labels.append(isolated(oneLine(toQt(std::string(m_table->taxonomy().keyOf(label))))));
    return tr("%1 Imports use it no further: %2 mean something else since. Say that it still holds, or apply another one.", "what is applied, labels").arg(words, labels.join(tr(", ")));
}

void MappingUse::apply() {
    run([table = m_table, page = m_page](services::CalibrationShelf& shelf) -> Result<QString> {
        const auto version = shelf.saveAndApply(*table, *page->maker, page->calibration);
        if (!version) return std::unexpected(version.error());
        return tr("Calibration %L1 is applied to %2: what is imported from here on keeps a calibrated confidence too, and routing goes by it where the policy says so.", "a version, a model")
            .arg(*version)
            .arg(nameOf(*page->maker));
    });
}

void MappingUse::confirm() {
    run([table = m_table, page = m_page](services::CalibrationShelf& shelf) -> Result<QString> {
        const auto& stored = page->applied->stored;
        if (const auto confirmed = shelf.confirm(stored.model, stored.version, table->makers()); !confirmed) return std::unexpected(confirmed.error());
        return tr("Calibration %L1 holds for the labels and the prompt of today.", "a version").arg(stored.version);
    });
}

void MappingUse::takeOff() {
    run([page = m_page](services::CalibrationShelf& shelf) -> Result<QString> {
        const auto taken = shelf.takeOff(page->maker->model);
        if (!taken) return std::unexpected(taken.error());
        return tr("No mapping is applied to %1 any more. What was imported with one keeps it.", "a model").arg(isolated(oneLine(toQt(page->maker->model))));
    });
}

void MappingUse::run(Step step) {
    if (std::exchange(m_isWriting, true)) return;
    showState();
    auto told = m_gui.callback([this](const Result<QString>& said) {
        m_isWriting = false;
        showState();
        if (said) Q_EMIT done(*said);
        else Q_EMIT refused(errorWords(said.error()));
    });
    m_writer.post(services::Priority::Interactive, [&clock = m_clock, author = m_author, step = std::move(step), told = std::move(told)](ports::Workspace& workspace) {
        told(caught([&]() -> Result<QString> {
            services::CalibrationShelf shelf(workspace, clock, {author, true});
            return step(shelf);
        }));
    });
}

}  // namespace docket::ui
