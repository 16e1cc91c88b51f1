@echo off
rem Python stands beside this file in a virtual environment, and one folder above it elsewhere.
if exist "%~dp0python.exe" ("%~dp0python.exe" -m verkosto_cli %*) else ("%~dp0..\python.exe" -m verkosto_cli %*)
