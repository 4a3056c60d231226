#include "ui/common/program/last_question.h"

namespace docket::ui {

namespace {
constexpr int lateMs = 1000;
}

LastQuestion::LastQuestion(QObject* parent) : QObject(parent) {
    m_second.setSingleShot(true);
    m_second.setInterval(lateMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_isLate = true;
        Q_EMIT moved();
    });
}

LastQuestion::~LastQuestion() { m_gui.close(); }

void LastQuestion::drop() {
    ++m_number;
    m_second.stop();
}

void LastQuestion::begin() {
    m_progress = {};
    m_sink = m_gui.callback(forLast([this](const services::Progress& progress) { report(progress); }));
    if (!m_isLate) m_second.start();
}

void LastQuestion::end() {
    m_second.stop();
    m_isLate = false;
}

void LastQuestion::report(const services::Progress& progress) {
    m_progress = progress;
    if (m_isLate) Q_EMIT moved();
}

}  // namespace docket::ui
