#include "ui/datasets/export_controller.h"

#include "core/services/datasets/free_folder.h"
#include "ui/common/words/error_words.h"
#include "ui/common/words/text.h"
#include "ui/datasets/words/export_words.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace docket::ui {

namespace {

constexpr int afterEditMs = 300;

std::vector<std::string> keysOf(const services::ExportChoices* choices) {
    std::vector<std::string> keys;
    if (choices == nullptr) return keys;
    for (const taxonomy::Label* label : choices->taxonomy.choices()) keys.push_back(label->key);
    return keys;
}

}  // namespace

ExportController::ExportController(const Environment& environment, QString workspace, QObject* parent)
    : QObject(parent), m_environment(environment), m_workspace(std::move(workspace)) {
    m_edited.setSingleShot(true);
    m_edited.setInterval(afterEditMs);
    connect(&m_edited, &QTimer::timeout, this, &ExportController::compute);
    connect(&m_question, &LastQuestion::moved, this, &ExportController::stateChanged);
    suggestTarget();
}

ExportController::~ExportController() {
    m_gui.close();
    m_stop.request_stop();
}

void ExportController::change(const dataset::Recipe& recipe) {
    if (recipe == m_recipe) return;
    m_recipe = recipe;
    suggestTarget();
    Q_EMIT recipeChanged();
    lookSoon();
}

void ExportController::apply(const dataset::Finding& finding) { change(dataset::remedied(m_recipe, finding, keysOf(m_choices.get()))); }

void ExportController::pin(const std::string& id, bool isPinned) {
    dataset::Recipe recipe = m_recipe;
    std::erase(recipe.examples.pins, id);
    if (isPinned) {
        std::erase(recipe.examples.bans, id);
        recipe.examples.pins.push_back(id);
    }
    change(recipe);
}

void ExportController::ban(const std::string& id) {
    dataset::Recipe recipe = m_recipe;
    std::erase(recipe.examples.pins, id);
    std::erase(recipe.examples.bans, id);
    recipe.examples.bans.push_back(id);
    change(recipe);
}

void ExportController::lookSoon() {
    drop();
    m_edited.start();
    show(Phase::Waiting);
}

void ExportController::compute() {
    drop();
    readChoices();
    findFreeTarget();
    if (const auto checked = dataset::check(m_recipe); !checked) return receive(std::unexpected(checked.error()));
    m_question.begin();
    m_stop = {};
    m_environment.workers.run(
        m_gui,
        [&workspaces = m_environment.workspaces, path = pathOf(m_workspace), recipe = m_recipe, now = m_environment.clock.now(), stop = m_stop.get_token(), progress = m_question.sink()] {
            return services::previewDataset(workspaces, path, recipe, now, stop, progress);
        },
        m_question.forLast([this](Result<services::DatasetPreview> preview) { receive(std::move(preview)); }));
    show(Phase::Computing);
}

void ExportController::cancel() {
    if (m_phase != Phase::Computing) return;
    drop();
    m_question.end();
    show(Phase::Cancelled);
}

/// What was asked is not wanted any more.
void ExportController::drop() {
    m_question.drop();
    m_edited.stop();
    m_stop.request_stop();
}

void ExportController::receive(Result<services::DatasetPreview> preview) {
    m_question.end();
    if (!preview) {
        m_error = preview.error();
        return show(Phase::Failed);
    }
    m_preview = std::make_unique<const services::DatasetPreview>(std::move(*preview));
    readChoices();  // what kept them from being read before does not any more
    show(Phase::Done);
}

void ExportController::readChoices() {
    if (m_choices != nullptr || m_isReadingChoices) return;
    m_isReadingChoices = true;
    m_environment.workers.run(
        m_gui, [&workspaces = m_environment.workspaces, path = pathOf(m_workspace)] { return services::readExportChoices(workspaces, path); },
        [this](Result<services::ExportChoices> choices) {
            m_isReadingChoices = false;
            if (!choices) return;  // the preview says what is wrong
            m_choices = std::make_unique<const services::ExportChoices>(std::move(*choices));
            Q_EMIT choicesRead();
        });
}

void ExportController::setTarget(const QString& folder) {
    m_hasOwnTarget = !folder.trimmed().isEmpty();
    m_target = folder.trimmed();
    if (m_hasOwnTarget) findFreeTarget();
    else suggestTarget();
}

void ExportController::suggestTarget() {
    if (m_hasOwnTarget) return;
    const QFileInfo workspace(m_workspace);
    const QString name = workspace.completeBaseName() + QLatin1Char('-') + toQt(dataset::toString(m_recipe.format));
    const QString suggested = QDir(workspace.path()).filePath(name);
    if (suggested == m_target) return;
    m_target = suggested;
    findFreeTarget();
}

void ExportController::findFreeTarget() {
    m_freeTarget.clear();
    Q_EMIT targetChanged();
    m_environment.workers.run(
        m_gui, [wanted = pathOf(m_target)] { return toQt(services::freeFolder(wanted).string()); },
        [this, question = ++m_targetQuestion](const QString& free) {
            if (question != m_targetQuestion) return;
            m_freeTarget = free;
            Q_EMIT targetChanged();
        });
}

QString ExportController::whyNot() const {
    switch (m_phase) {
        case Phase::Failed: return errorWords(m_error);
        case Phase::Done: return m_preview->manifest.records == 0 ? nothingLeftText(m_preview->manifest) : QString();
        case Phase::Waiting:
        case Phase::Computing:
        case Phase::Cancelled: break;
    }
    if (const auto checked = dataset::check(m_recipe); !checked) return errorWords(checked.error());
    return {};
}

services::ExportRequest ExportController::request() const { return {.workspace = pathOf(m_workspace), .target = pathOf(m_target), .recipe = m_recipe}; }

void ExportController::show(Phase phase) {
    m_phase = phase;
    Q_EMIT stateChanged();
}

}  // namespace docket::ui
