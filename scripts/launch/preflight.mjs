/** What must hold before anything is touched. Runs before the dependencies are installed: plain Node only. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { CannotRun } from '../failure.mjs';
import { probePort } from '../ports.mjs';

const LOWEST_NODE = [20, 19];

/** @param version e.g. "20.19.0"; null when it is new enough */
export function nodeVersionProblem(version) {
  const [major, minor] = version.split('.').map(Number);
  const isEnough = major > LOWEST_NODE[0] || (major === LOWEST_NODE[0] && minor >= LOWEST_NODE[1]);
  return isEnough ? null : `Node 版本是 ${version}，太旧：请安装 Node ${LOWEST_NODE.join('.')} 或更新的版本后重试。`;
}

export function checkNode() {
  const problem = nodeVersionProblem(process.versions.node);
  if (problem) throw new CannotRun(problem);
}

/** @param text value of PORT; undefined = 3000 */
export function readPort(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new CannotRun(`PORT=${text} 不是端口号：请设为 1 到 65535 之间的整数，例如 PORT=3001 npm start。`);
}

export async function checkPort(port) {
  try {
    await probePort(port);
  } catch (error) {
    throw portProblem(port, error);
  }
}

export function portProblem(port, error) {
  if (error.code === 'EADDRINUSE') {
    return new CannotRun(
      `端口 ${port} 已被别的程序占用：请关掉那个程序，或换一个端口，例如 PORT=${port + 1} npm start。`,
    );
  }
  if (error.code === 'EACCES') {
    return new CannotRun(`没有权限使用端口 ${port}：请换一个 1024 以上的端口，例如 PORT=3000 npm start。`);
  }
  return error;
}

/** Makes the data directory where it is missing and proves that it can be written. */
export function prepareDataDirectory(setting) {
  const directory = path.resolve(setting);
  try {
    mkdirSync(directory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw directoryProblem(directory, error);
  }
  return directory;
}

function directoryProblem(directory, error) {
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    return new CannotRun(`没有权限写数据目录 ${directory}：请改它的属主或权限，或用 MINGBAI_DATA_DIR 另指一个目录。`);
  }
  const reason = ['EEXIST', 'ENOTDIR'].includes(error.code) ? '它或它的上级不是目录' : error.message;
  return new CannotRun(`数据目录 ${directory} 用不了（${reason}）：请用 MINGBAI_DATA_DIR 另指一个目录。`);
}
