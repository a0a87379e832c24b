# SPDX-FileCopyrightText: Deskbell contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs BUILD into PREFIX, asks the program there for its version, which is VERSION, and looks for the files that
# belong to it; DOC is where its documents go.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PREFIX}/bin/deskbell --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "${VERSION}")
  message(FATAL_ERROR "The installed program says \"${said}\", and not ${VERSION}.")
endif()
foreach(file share/applications/io.deskbell.Deskbell.desktop share/metainfo/io.deskbell.Deskbell.metainfo.xml
        share/icons/hicolor/scalable/apps/io.deskbell.Deskbell.svg ${DOC}/README.md
        ${DOC}/resources/screenshots/window.png)
  if(NOT EXISTS ${PREFIX}/${file})
    message(FATAL_ERROR "${file} is not installed.")
  endif()
endforeach()
