#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace docket::test {

/// Makes every window that is opened while it lives speak this language.
class Speaking {
public:
    explicit Speaking(const char* code) { qputenv("DOCKET_LANGUAGE", code); }
    ~Speaking() { qputenv("DOCKET_LANGUAGE", m_before); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QByteArray m_before = qgetenv("DOCKET_LANGUAGE");
};

}  // namespace docket::test
