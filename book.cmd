@echo off
rem The command line of the book for Windows. It mirrors the file "book" beside it, step by step:
rem builds the programs when they are missing or older than their sources, then starts them.
rem It does not guard against two builds at the same time.
setlocal enableextensions disabledelayedexpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "STATE=%ROOT%\workshop\target\command"
set "LIBRARIES=%ROOT%\workshop\target\libraries.txt"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java"
)
"%JAVA%" --list-modules >nul 2>nul
if errorlevel 1 (
  echo There is no Java 17 or later. Install a JDK, 17 or later, and point JAVA_HOME at it. 1>&2
  exit /b 3
)

rem Dates of files: PowerShell, which every Windows of today has.
set "OUTDATED="
if not exist "%STATE%\built" set "OUTDATED=1"
if not exist "%LIBRARIES%" set "OUTDATED=1"
if not defined OUTDATED (
  powershell -NoProfile -Command "$b=(Get-Item $env:STATE\built).LastWriteTimeUtc; $p='pom.xml','chapters\pom.xml','core\pom.xml','core\src\main','workshop\pom.xml','workshop\src\main','chapters\*\pom.xml','chapters\*\src\main' | ForEach-Object { Join-Path $env:ROOT $_ }; if (Get-ChildItem $p -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1) { exit 1 }"
  if errorlevel 1 set "OUTDATED=1"
)
if not defined OUTDATED goto start

where mvn >nul 2>nul
if errorlevel 1 (
  echo There is no mvn on the PATH. Install Maven, 3.8.7 or later: https://maven.apache.org 1>&2
  exit /b 3
)
if not exist "%STATE%" mkdir "%STATE%"
echo Building the book's programs (on first use and after changes) ... 1>&2
type nul > "%STATE%\begun"
call mvn -q -B -f "%ROOT%\pom.xml" -pl "!bench,!docs" process-classes > "%STATE%\build.log" 2>&1
if errorlevel 1 (
  findstr /b /c:"[ERROR] " "%STATE%\build.log" 1>&2
  echo The build failed. The whole output of Maven is in %STATE%\build.log. 1>&2
  echo On first use Maven needs the network, once, for its plugins and the libraries. 1>&2
  exit /b 3
)
move /y "%STATE%\begun" "%STATE%\built" >nul

:start
rem Not "set /p", which cuts what is longer than 1023 letters.
for /f "usebackq delims=" %%i in ("%LIBRARIES%") do set "JARS=%%i"
set "CLASSES=%ROOT%\workshop\target\classes;%ROOT%\core\target\classes"
for /d %%i in ("%ROOT%\chapters\*") do call set "CLASSES=%%CLASSES%%;%%i\target\classes"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djdk.console=java.base --enable-native-access=ALL-UNNAMED "-Dunrolled.root=%ROOT%" -cp "%CLASSES%;%JARS%" unrolled.workshop.command.Book %*
exit /b %errorlevel%
