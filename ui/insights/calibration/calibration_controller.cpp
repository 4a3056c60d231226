#include "ui/insights/calibration/calibration_controller.h"

#include "core/services/insights/calibration/one_maker.h"
#include "core/services/insights/model/model_figures.h"

#include <utility>

namespace docket::ui {

namespace {

struct CalibrationAsked {
    services::CalibrationQuestion question;
    services::ThresholdRequest values;
    double auditPrecision = 0;
};

Result<std::shared_ptr<const CalibrationPage>> calibrationPage(ports::Workspace& workspace, const services::TrafficTable& table, const CalibrationAsked& asked, const ports::Clock& clock, const std::stop_token& stop) {
    CalibrationPage page;
    if (const services::Maker* maker = services::onlyMakerOf(table)) {
        page.maker = *maker;
        auto applied = services::CalibrationShelf(workspace, clock, {}).appliedTo(*maker, table.makers(), table.taxonomy());
        if (!applied) return std::unexpected(applied.error());
        page.applied = std::move(*applied);
    }
    page.calibration = services::calibrationFigures(table, asked.question);
    auto values = services::readThresholdValues(workspace, table, asked.values, stop);
    if (!values) return std::unexpected(values.error());
    auto standing = services::readStandingThresholds(workspace, table.taxonomy());
    if (!standing) return std::unexpected(standing.error());
    page.values = std::move(*values);
    page.standing = std::move(*standing);
    page.sample = services::sampleReferences(table, asked.question.references, services::Population::Weighted);
    const calibration::Mapping probabilities = services::mappingWithoutScores(table, page.sample);
    const services::ThresholdBasis basis(table, page.sample, page.values, probabilities);
    if (stop.stop_requested()) return failure(ErrorKind::Cancelled, "The figures were stopped; the workspace was only read.");
    page.simulation = services::simulateThresholds(basis, page.standing);
    page.promise = services::thresholdPromises(basis, table.labelCount(), page.promised).ofAll;
    page.audit = services::auditAdvice(table, page.sample, probabilities, asked.auditPrecision);
    return std::make_shared<const CalibrationPage>(std::move(page));
}

}  // namespace

bool CalibrationPage::hasCosts() const { return sample.size() >= services::fewestItems && !simulation.days.empty(); }

CalibrationController::CalibrationController(services::TrafficDesk& desk, const ports::Clock& clock, QObject* parent) : TrafficController(desk, clock, parent), m_clock(clock) {}

CalibrationController::~CalibrationController() {
    close();
    desk().stop();
}

void CalibrationController::setMethod(const std::optional<calibration::MappingKind>& method) {
    if (m_method == method) return;
    m_method = method;
    compute();
}

void CalibrationController::setValues(const services::ThresholdRequest& values) {
    if (m_values == values) return;
    m_values = values;
    compute();
}

void CalibrationController::setAuditPrecision(double halfWidth) {
    if (m_auditPrecision == halfWidth) return;
    m_auditPrecision = halfWidth;
    compute();
}

void CalibrationController::ask(bool isAnew) {
    const CalibrationAsked asked{{.references = choice().references, .population = choice().population, .method = m_method}, m_values, m_auditPrecision};
    desk().askBeside<Answer>(
        question(isAnew, true),
        [asked, &clock = m_clock](ports::Workspace& workspace, const std::shared_ptr<const services::TrafficTable>& table, const std::stop_token& stop) -> Result<Answer> {
            auto figures = calibrationPage(workspace, *table, asked, clock, stop);
            if (!figures) return std::unexpected(figures.error());
            return Answer{table, std::move(*figures)};
        },
        answered<Answer>([this](Answer answer) {
            keep(std::move(answer.table));
            m_figures = std::move(answer.figures);
        }));
}

}  // namespace docket::ui
